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
        while (cells(reach, metres) > MOST_CELLS) {
            metres *= 2;
        }
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(exact);
        double height = height(metres);
        List<Geometry> runs = new ArrayList<>();
        for (long row = (long) Math.floor((reach.getMinY() + 90) / height);
                row * height - 90 <= reach.getMaxY() && row * height < 180;
                row++) {
            addRuns(prepared, reach, row * height - 90, height, runs);
        }
        return new GridCells(UnaryUnionOp.union(runs), metres);
    }

    /** Neighbours in a row are one rectangle. */
    private static void addRuns(
            PreparedGeometry exact, Envelope reach, double south, double height, List<Geometry> runs) {
        double width = height / Math.cos(Math.toRadians(Math.min(Math.abs(south + height / 2), POLE)));
        double north = Math.min(south + height, 90);
        double begun = Double.NaN;
        double west = Math.floor((reach.getMinX() + 180) / width) * width - 180;
        for (; west <= reach.getMaxX() && west < 180; west += width) {
            boolean touched = exact.intersects(FACTORY.toGeometry(new Envelope(west, west + width, south, north)));
            if (touched && Double.isNaN(begun)) {
                begun = west;
            } else if (!touched && !Double.isNaN(begun)) {
                runs.add(FACTORY.toGeometry(new Envelope(begun, west, south, north)));
                begun = Double.NaN;
            }
        }
        if (!Double.isNaN(begun)) {
            runs.add(FACTORY.toGeometry(new Envelope(begun, Math.min(west, 180), south, north)));
        }
    }

    private static double cells(Envelope reach, int metres) {
        double height = height(metres);
        return (reach.getHeight() / height + 1) * (reach.getWidth() / height + 1);
    }

    /** A whole number of rows from pole to pole. */
    private static double height(int metres) {
        return 180 / Math.ceil(180 * METRES_PER_DEGREE / metres);
    }
}
