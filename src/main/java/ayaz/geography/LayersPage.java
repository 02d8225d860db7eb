package ayaz.geography;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The layers, and the tile server. */
@Named
@RequestScoped
public class LayersPage {

    private static final int ROWS = 50;

    @Inject
    LayerQueries queries;

    @Inject
    TileChoosing choosing;

    @Inject
    Tiles tiles;

    @Inject
    Paging paging;

    @Inject
    Forms forms;

    private @Nullable String address;
    private @Nullable String attribution;
    private final Once<Slice<LayerLine>> slice = new Once<>();

    public Slice<LayerLine> getSlice() {
        return slice.get(() -> queries.all(Ids.read(paging.cursor()).orElse(null), ROWS));
    }

    public @Nullable String choose() {
        return forms.submit(
                () -> choosing.choose(
                        new TileServer(address == null ? "" : address, attribution == null ? "" : attribution)),
                Forms.to("/geography/layers.xhtml"));
    }

    public String getAddress() {
        return address == null ? tiles.getServer().address() : address;
    }

    public void setAddress(@Nullable String written) {
        address = written == null ? "" : written;
    }

    public String getAttribution() {
        return attribution == null ? tiles.getServer().attribution() : attribution;
    }

    public void setAttribution(@Nullable String written) {
        attribution = written == null ? "" : written;
    }
}
