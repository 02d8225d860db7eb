package ayaz.geography;

import ayaz.geofiles.GeoJson;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** A polygon that somebody has drawn, to be searched for what is in it. */
record Area(Geometry shape) {

    private static final int MOST_POINTS = 5_000;

    static Area read(String geoJson) {
        Geometry shape = GeoJson.shape(geoJson);
        if (!(shape instanceof Polygonal) || shape.getNumPoints() > MOST_POINTS) {
            throw GeographyRefusals.notAnArea();
        }
        return new Area(shape);
    }

    String text() {
        return shape.toText();
    }

    /** The rectangle around it, wider by so many degrees on each side. */
    String around(double degrees) {
        Envelope reach = shape.getEnvelopeInternal();
        reach.expandBy(degrees);
        return shape.getFactory().toGeometry(reach).toText();
    }
}
