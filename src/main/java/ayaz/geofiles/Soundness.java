package ayaz.geofiles;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.GeometryTransformer;

/**
 * Makes shapes in degrees fit for the database: valid, and within the map. What reaches over the antimeridian, written
 * with longitudes beyond 180 or with a leap from one edge of the map to the other, is cut there in two.
 */
final class Soundness {

    private static final double HALF = 180;
    private static final double WHOLE = 360;
    private static final double SLACK = 1e-6;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A shape that can be kept, and whether it had to be mended. */
    record Sound(Geometry geometry, boolean mended) {}

    private Soundness() {}

    static Sound of(Geometry shape) {
        if (shape.isEmpty()) {
            throw GeofileRefusals.noGeometry();
        }
        Geometry unrolled = new Unrolling().transform(ofOneKind(shape));
        Envelope reach = unrolled.getEnvelopeInternal();
        if (!isOfThisWorld(reach)) {
            throw GeofileRefusals.outsideTheWorld();
        }
        boolean valid = unrolled.isValid();
        Geometry mended = valid ? unrolled : GeometryFixer.fix(unrolled);
        if (mended.isEmpty() || mended.getDimension() < shape.getDimension()) {
            throw GeofileRefusals.beyondMending();
        }
        return new Sound(onTheMap(mended), !valid);
    }

    /** Of areas, lines and points together what has the most dimensions: the rest is names and marks. */
    private static Geometry ofOneKind(Geometry shape) {
        if (shape.getClass() != GeometryCollection.class) {
            return shape;
        }
        List<Geometry> parts = new ArrayList<>();
        shape.apply((GeometryFilter) part -> {
            if (!(part instanceof GeometryCollection) && part.getDimension() == shape.getDimension()) {
                parts.add(part);
            }
        });
        return FACTORY.buildGeometry(parts);
    }

    private static boolean isOfThisWorld(Envelope reach) {
        return Double.isFinite(reach.getMinX())
                && Double.isFinite(reach.getMaxX())
                && reach.getMinY() >= -90 - SLACK
                && reach.getMaxY() <= 90 + SLACK
                && reach.getMinX() >= -WHOLE
                && reach.getMaxX() <= WHOLE;
    }

    private static Geometry onTheMap(Geometry shape) {
        Envelope reach = shape.getEnvelopeInternal();
        if (reach.getMinX() >= -HALF - SLACK && reach.getMaxX() <= HALF + SLACK) {
            return shape;
        }
        List<Geometry> parts = new ArrayList<>();
        for (double shift : new double[] {-WHOLE, 0, WHOLE}) {
            Geometry moved = AffineTransformation.translationInstance(shift, 0).transform(shape);
            Geometry inside = moved.intersection(FACTORY.toGeometry(new Envelope(-HALF, HALF, -90, 90)));
            if (inside.getDimension() == shape.getDimension() && !inside.isEmpty()) {
                parts.add(inside);
            }
        }
        return FACTORY.buildGeometry(parts).union();
    }

    /** Follows a line over the antimeridian, where its longitudes leap, instead of back around the world. */
    private static final class Unrolling extends GeometryTransformer {

        @Override
        protected CoordinateSequence transformCoordinates(CoordinateSequence line, Geometry parent) {
            Coordinate[] points = line.toCoordinateArray();
            if (!(parent instanceof LineString) || !leaps(points)) {
                return line;
            }
            Coordinate[] unrolled = unrolled(points);
            return width(unrolled) <= HALF
                    ? FACTORY.getCoordinateSequenceFactory().create(unrolled)
                    : line;
        }

        private static boolean leaps(Coordinate[] points) {
            for (int i = 1; i < points.length; i++) {
                double step = Math.abs(points[i].x - points[i - 1].x);
                if (step > HALF && step < WHOLE - SLACK) {
                    return true;
                }
            }
            return false;
        }

        private static Coordinate[] unrolled(Coordinate[] points) {
            var unrolled = new Coordinate[points.length];
            double turn = points[0].x < 0 ? WHOLE : 0;
            for (int i = 0; i < points.length; i++) {
                if (i > 0 && Math.abs(points[i].x - points[i - 1].x) > HALF) {
                    turn += points[i].x < points[i - 1].x ? WHOLE : -WHOLE;
                }
                unrolled[i] = new Coordinate(points[i].x + turn, points[i].y);
            }
            return unrolled;
        }

        private static double width(Coordinate[] points) {
            var reach = new Envelope();
            for (Coordinate point : points) {
                reach.expandToInclude(point);
            }
            return reach.getWidth();
        }
    }
}
