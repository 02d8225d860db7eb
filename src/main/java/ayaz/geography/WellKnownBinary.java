package ayaz.geography;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Geometries as the database hands them out. */
final class WellKnownBinary {

    private WellKnownBinary() {}

    static Geometry read(byte[] bytes) {
        try {
            return new WKBReader().read(bytes);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
