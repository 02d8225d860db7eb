package ayaz.pedigree;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The family of the animal of a page: {@code /WEB-INF/pedigree/family.xhtml}. */
@Named
@RequestScoped
public class PedigreeView {

    @Inject
    PedigreeQueries queries;

    private final Once<PedigreeCard> found = new Once<>();

    public PedigreeCard of(String code) {
        return found.get(() -> queries.of(code));
    }

    /**
     * Those worth drawing, each before its own parents: of a founder's parents there is nothing to say. Empty where no
     * parent is known.
     */
    public List<Relative> ancestors(String code) {
        List<Relative> all = of(code).ancestors();
        Set<String> known = all.stream()
                .filter(relative -> relative.code() != null)
                .map(Relative::path)
                .collect(Collectors.toSet());
        return known.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(relative -> relative.generation() == 1
                                || known.contains(relative.path())
                                || known.contains(relative.mate()))
                        .sorted(Comparator.comparing(Relative::path))
                        .toList();
    }
}
