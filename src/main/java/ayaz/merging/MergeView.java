package ayaz.merging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records that became part of the animal of a page: {@code /WEB-INF/merging/parts.xhtml}. */
@Named
@RequestScoped
public class MergeView {

    @Inject
    Merges merges;

    private @Nullable List<MergeLine> found;

    public List<MergeLine> of(String code) {
        var known = found;
        if (known == null) {
            known = merges.of(code);
            found = known;
        }
        return known;
    }
}
