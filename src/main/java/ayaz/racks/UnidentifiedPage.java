package ayaz.racks;

import ayaz.holdings.TubeQueries;
import ayaz.holdings.TubeRow;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The tubes that wait for their lots. */
@Named
@ViewScoped
public class UnidentifiedPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int ROWS = 50;

    @Inject
    transient TubeQueries queries;

    @Inject
    transient Paging paging;

    private final Once<Slice<TubeRow>> slice = new Once<>();

    public Slice<TubeRow> getSlice() {
        return slice.get(() -> queries.list(paging.cursor(), ROWS));
    }
}
