package ayaz.geofiles;

import java.util.List;

/**
 * The shapes of one file, or of one table of a GeoPackage.
 *
 * @param reference the coordinate system that it was in
 */
public record GeoTable(String file, String reference, List<GeoRow> rows) {

    public GeoTable {
        rows = List.copyOf(rows);
    }
}
