package ayaz.storage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview of the storage. */
@Named
@RequestScoped
public class TreePage {

    @Inject
    TreeQueries queries;

    private @Nullable List<TreeRow> rows;

    public List<TreeRow> getRows() {
        var known = rows;
        if (known == null) {
            known = queries.overview();
            rows = known;
        }
        return known;
    }
}
