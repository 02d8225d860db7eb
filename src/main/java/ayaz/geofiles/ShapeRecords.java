package ayaz.geofiles;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * The {@code .shp} of a Shapefile (Esri, Shapefile Technical Description, 1998). Heights and measures are left out: maps
 * are flat. Rings that run clockwise are outlines, the others holes of the outline around them.
 */
final class ShapeRecords {

    private static final int HEADER = 100;
    private static final int MAGIC = 9994;
    private static final int POINT = 1;
    private static final int LINE = 3;
    private static final int POLYGON = 5;
    private static final int POINTS = 8;
    private static final int BOX = 32;
    private static final int POINT_BYTES = 16;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private ShapeRecords() {}

    /** The shapes in their order; null where a record has none. */
    static List<@Nullable Geometry> read(GeoFile file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
            if (bytes.getInt(0) != MAGIC) {
                throw GeofileRefusals.broken(file.shortName());
            }
            var shapes = new ArrayList<@Nullable Geometry>();
            bytes.position(HEADER);
            while (bytes.remaining() >= 8) {
                bytes.getInt(); // its number: they come in their order
                int length = Math.multiplyExact(bytes.getInt(), 2);
                ByteBuffer content = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                shapes.add(shape(content));
                bytes.position(bytes.position() + length);
            }
            return shapes;
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            throw GeofileRefusals.broken(file.shortName());
        }
    }

    private static @Nullable Geometry shape(ByteBuffer content) {
        int kind = content.getInt() % 10; // 15 and 25 are polygons with heights or measures
        return switch (kind) {
            case 0 -> null;
            case POINT -> FACTORY.createPoint(point(content));
            case POINTS -> FACTORY.createMultiPointFromCoords(points(skipped(content, BOX), content.getInt()));
            case LINE ->
                FACTORY.createMultiLineString(
                        lines(content).stream().map(FACTORY::createLineString).toArray(LineString[]::new));
            case POLYGON -> polygons(lines(content));
            default -> throw new IllegalArgumentException("kind " + kind);
        };
    }

    private static ByteBuffer skipped(ByteBuffer content, int bytes) {
        return content.position(content.position() + bytes);
    }

    private static Coordinate point(ByteBuffer content) {
        return new Coordinate(content.getDouble(), content.getDouble());
    }

    private static Coordinate[] points(ByteBuffer content, int count) {
        if (count < 0 || count > content.remaining() / POINT_BYTES) {
            throw new IllegalArgumentException("points " + count);
        }
        var points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            points[i] = point(content);
        }
        return points;
    }

    private static List<Coordinate[]> lines(ByteBuffer content) {
        skipped(content, BOX);
        int parts = content.getInt();
        int count = content.getInt();
        if (parts < 0 || parts > content.remaining() / Integer.BYTES) {
            throw new IllegalArgumentException("parts " + parts);
        }
        var starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = content.getInt();
        }
        starts[parts] = count;
        var lines = new ArrayList<Coordinate[]>();
        for (int i = 0; i < parts; i++) {
            lines.add(points(content, starts[i + 1] - starts[i]));
        }
        return lines;
    }

    private static Geometry polygons(List<Coordinate[]> rings) {
        var outlines = new ArrayList<LinearRing>();
        var holes = new ArrayList<LinearRing>();
        for (Coordinate[] ring : rings) {
            if (ring.length < 4) {
                continue; // encloses nothing
            }
            (Orientation.isCCW(ring) ? holes : outlines).add(FACTORY.createLinearRing(ring));
        }
        if (outlines.isEmpty()) {
            outlines.addAll(holes); // written the wrong way round
            holes.clear();
        }
        return FACTORY.createMultiPolygon(withHoles(outlines, holes));
    }

    private static Polygon[] withHoles(List<LinearRing> outlines, List<LinearRing> holes) {
        var inside = new ArrayList<List<LinearRing>>();
        outlines.forEach(each -> inside.add(new ArrayList<>()));
        for (LinearRing hole : holes) {
            int around = around(hole, outlines);
            if (around >= 0) {
                inside.get(around).add(hole);
            }
        }
        var polygons = new Polygon[outlines.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = FACTORY.createPolygon(outlines.get(i), inside.get(i).toArray(new LinearRing[0]));
        }
        return polygons;
    }

    /** The smallest outline that the hole lies in. */
    private static int around(LinearRing hole, List<LinearRing> outlines) {
        int best = -1;
        for (int i = 0; i < outlines.size(); i++) {
            LinearRing outline = outlines.get(i);
            boolean holds = outline.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                    && holds(FACTORY.createPolygon(outline), hole);
            if (holds
                    && (best < 0 || outlines.get(best).getEnvelopeInternal().contains(outline.getEnvelopeInternal()))) {
                best = i;
            }
        }
        return best;
    }

    /** A hole may touch its outline in a point, so any point of it inside says enough. */
    private static boolean holds(Polygon outline, LinearRing hole) {
        var locator = new SimplePointInAreaLocator(outline);
        for (Coordinate point : hole.getCoordinates()) {
            int where = locator.locate(point);
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        return true;
    }
}
