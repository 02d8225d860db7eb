package ayaz.geography;

import ayaz.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The tile server of this institution. */
@Named
@ApplicationScoped
public class Tiles {

    private static final String ADDRESS = "map.tiles.address";
    private static final String ATTRIBUTION = "map.tiles.attribution";

    @Inject
    Settings settings;

    public TileServer getServer() {
        return new TileServer(settings.text(ADDRESS, ""), settings.text(ATTRIBUTION, ""));
    }

    void keep(TileServer server) {
        settings.write(ADDRESS, server.address().strip());
        settings.write(ATTRIBUTION, server.attribution().strip());
    }
}
