package ayaz.specimen;

import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What waits for a new identification. */
@Named
@RequestScoped
public class ReidentificationPage {

    private static final int ROWS = 50;

    @Inject
    ReidentificationQueries queries;

    @Inject
    Paging paging;

    private @Nullable Slice<ReidentificationRow> slice;

    public Slice<ReidentificationRow> getSlice() {
        var shown = slice;
        if (shown == null) {
            shown = queries.waiting(paging.cursor(), ROWS);
            slice = shown;
        }
        return shown;
    }
}
