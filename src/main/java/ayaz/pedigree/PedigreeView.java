package ayaz.pedigree;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The family of the animal of a page: {@code /WEB-INF/pedigree/family.xhtml}. */
@Named
@RequestScoped
public class PedigreeView {

    @Inject
    PedigreeQueries queries;

    private @Nullable PedigreeCard found;

    public PedigreeCard of(String code) {
        var known = found;
        if (known == null) {
            known = queries.of(code);
            found = known;
        }
        return known;
    }

    /** Those with something to draw: an animal of which nobody knows a parent has no tree above it. */
    public List<Relative> ancestors(String code) {
        List<Relative> all = of(code).ancestors();
        return all.stream().allMatch(relative -> relative.code() == null) ? List.of() : all;
    }

    /** An animal that stands in the tree twice is the reason of inbreeding. */
    public boolean isAncestorTwice(String code) {
        return of(code).ancestors().stream().anyMatch(Relative::again);
    }
}
