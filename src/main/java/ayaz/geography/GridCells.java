package ayaz.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * A shape as those see it who may not know it exactly: the cells of a grid over the earth that it touches. The grid lies
 * where it lies whatever the shape, so that neither its middle nor its edge tells where in a cell anything is.
 *
 * @param metres the height of a cell; larger than was asked where a large shape would have too many
 */
record GridCells(Geometry shape, int metres) {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double POLE = 89.5;
    private static final double MOST_CELLS = 60_000;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    static GridCells covering(Geometry exact, int wantedMetres) {
        Envelope reach = exact.getEnvelopeInternal();
        int metres = wantedMetres;
        while (count(reach, metres) > MOST_CELLS) {
            metres *= 2;
        }
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(exact);
        double height = height(metres);
        List<Geometry> runs = new ArrayList<>();
        for (long row = (long) Math.floor((reach.getMinY() + 90) / height);
                row * height - 90 <= reach.getMaxY() && row * height < 180;
                row++) {
            // the north of a row must be the very number that is the south of the next, or a gap remains between them
            addRuns(prepared, reach, row * height - 90, (row + 1) * height - 90, runs);
        }
        return new GridCells(UnaryUnionOp.union(runs), metres);
    }

    /** Neighbours in a row are one rectangle. */
    private static void addRuns(
            PreparedGeometry exact, Envelope reach, double south, double north, List<Geometry> runs) {
        double width = (north - south) / Math.cos(Math.toRadians(Math.min(Math.abs((south + north) / 2), POLE)));
        long first = (long) Math.floor((reach.getMinX() + 180) / width);
        long last = (long) Math.floor((Math.min(reach.getMaxX(), 180) + 180) / width);
        long begun = -1;
        for (long column = first; column <= last + 1; column++) {
            boolean touched = column <= last && exact.intersects(cells(column, column + 1, width, south, north));
            if (touched && begun < 0) {
                begun = column;
            } else if (!touched && begun >= 0) {
                runs.add(cells(begun, column, width, south, north));
                begun = -1;
            }
        }
    }

    private static Geometry cells(long from, long to, double width, double south, double north) {
        return FACTORY.toGeometry(
                new Envelope(from * width - 180, Math.min(to * width, 360) - 180, south, Math.min(north, 90)));
    }

    private static double count(Envelope reach, int metres) {
        double height = height(metres);
        return (reach.getHeight() / height + 1) * (reach.getWidth() / height + 1);
    }

    /** A whole number of rows from pole to pole. */
    private static double height(int metres) {
        return 180 / Math.ceil(180 * METRES_PER_DEGREE / metres);
    }
}
