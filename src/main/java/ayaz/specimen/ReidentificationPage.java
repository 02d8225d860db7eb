package ayaz.specimen;

import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for a new identification. */
@Named
@RequestScoped
public class ReidentificationPage {

    private static final int ROWS = 50;

    @Inject
    ReidentificationQueries queries;

    @Inject
    Paging paging;

    private final Once<Slice<ReidentificationRow>> slice = new Once<>();

    public Slice<ReidentificationRow> getSlice() {
        return slice.get(() -> queries.waiting(paging.cursor(), ROWS));
    }
}
