package ayaz.geography;

import ayaz.places.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The part of the earth that a map shows and how exactly. Without a part: everything. */
record Frame(@Nullable Box box, Detail detail) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    static Frame of(@Nullable String bbox, @Nullable Double zoom) {
        Detail detail = zoom == null ? Detail.ALL : Detail.ofZoom(zoom);
        if (bbox == null || bbox.isBlank()) {
            return new Frame(null, detail);
        }
        return new Frame(Box.read(bbox).orElseThrow(() -> GeographyRefusals.noSuchBox(bbox)), detail);
    }

    /** As polygons that the database can search: two across the antimeridian. */
    List<String> polygons() {
        return box == null ? List.of() : box.polygons();
    }

    /** What of an exact shape is seen: whoever looks closely needs little of a large one. */
    Geometry seen(Geometry shape) {
        Box part = box;
        if (part == null || part.west() > part.east() || detail.compareTo(Detail.REGIONS) < 0) {
            return shape;
        }
        var window = new Envelope(part.west(), part.east(), part.south(), part.north());
        window.expandBy(window.getWidth() / 2, window.getHeight() / 2);
        return window.contains(shape.getEnvelopeInternal()) ? shape : shape.intersection(FACTORY.toGeometry(window));
    }
}
