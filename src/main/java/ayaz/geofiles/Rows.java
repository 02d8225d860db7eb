package ayaz.geofiles;

import ayaz.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Turns what a file has into rows that can be used, or says row by row why not. */
final class Rows {

    static final int MOST = 20_000;

    private Rows() {}

    static GeoTable sound(String file, Projection projection, List<RawRow> raw) {
        if (raw.size() > MOST) {
            throw GeofileRefusals.tooManyShapes(MOST);
        }
        var rows = new ArrayList<GeoRow>(raw.size());
        for (RawRow row : raw) {
            rows.add(sound(rows.size() + 1, projection, row));
        }
        return new GeoTable(file, projection.name(), rows);
    }

    private static GeoRow sound(int number, Projection projection, RawRow row) {
        try {
            Geometry shape = row.geometry();
            if (shape == null) {
                throw GeofileRefusals.noGeometry();
            }
            Soundness.Sound sound = Soundness.of(projection.toWgs84(shape));
            return new GeoRow(number, row.attributes(), sound.geometry(), sound.mended(), null);
        } catch (Refusal flaw) {
            return new GeoRow(number, row.attributes(), null, false, flaw);
        }
    }
}
