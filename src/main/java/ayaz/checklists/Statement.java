package ayaz.checklists;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of an extension: something that is said of the taxon with that id. */
record Statement(String file, int row, String taxon, Map<Term, String> words) {

    static Statement of(String file, Line line, Term... told) {
        return new Statement(
                file,
                line.number(),
                line.id(),
                Arrays.stream(told)
                        .filter(term -> !line.get(term).isEmpty())
                        .collect(Collectors.toUnmodifiableMap(term -> term, line::get)));
    }

    String get(Term term) {
        return words.getOrDefault(term, "");
    }
}
