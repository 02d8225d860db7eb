package ayaz.storage;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The overview of the storage. */
@Named
@RequestScoped
public class TreePage {

    @Inject
    TreeQueries queries;

    private final Once<List<TreeRow>> rows = new Once<>();

    public List<TreeRow> getRows() {
        return rows.get(() -> queries.overview());
    }
}
