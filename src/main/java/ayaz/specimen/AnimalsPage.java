package ayaz.specimen;

import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The list of animals; its whole state is in its address. */
@Named
@RequestScoped
public class AnimalsPage {

    private static final int ROWS = 50;

    @Inject
    SpecimenQueries queries;

    @Inject
    Paging paging;

    private @Nullable String q;
    private @Nullable Slice<OrganismRow> slice;

    public Slice<OrganismRow> getSlice() {
        var found = slice;
        if (found == null) {
            found = queries.organisms(q, paging.cursor(), ROWS);
            slice = found;
        }
        return found;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String words) {
        q = words;
    }
}
