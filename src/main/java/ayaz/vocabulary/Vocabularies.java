package ayaz.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All vocabularies as they were at one moment, each in its order. */
final class Vocabularies {

    private final Map<String, Map<String, Term>> terms;

    Vocabularies(List<Term> inOrder) {
        terms = inOrder.stream()
                .collect(Collectors.groupingBy(
                        Term::vocabulary,
                        Collectors.toMap(Term::code, term -> term, (first, second) -> first, LinkedHashMap::new)));
    }

    List<Term> of(String vocabulary) {
        return List.copyOf(terms.getOrDefault(vocabulary, Map.of()).values());
    }

    Optional<Term> find(String vocabulary, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(terms.getOrDefault(vocabulary, Map.of()).get(code));
    }
}
