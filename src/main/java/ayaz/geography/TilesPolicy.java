package ayaz.geography;

import ayaz.platform.PagePolicy;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;

/** Pages with a map may load pictures from the tile server of this institution, and from nowhere else. */
@WebFilter({"/geography/map.xhtml", "/species/card.xhtml"})
public class TilesPolicy extends PagePolicy {

    private static final long serialVersionUID = 1;

    @Inject
    transient Tiles tiles;

    @Override
    protected String changed(String policy) {
        TileServer server = tiles.getServer();
        return server.isUsed() ? policy.replace("img-src ", "img-src " + server.origin() + " ") : policy;
    }
}
