package ayaz.geography;

import ayaz.places.Box;
import ayaz.places.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * A polygon as cells of the map, so that the points in it are some ranges of an index: those that lie in it as a whole, and
 * those at its border, whose points have to be looked at one by one.
 */
final class AreaCells {

    /** More ranges would cost the database more than the points that they leave out. */
    private static final int MOST = 80;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final PreparedGeometry shape;
    private List<Cell> border = List.of(new Cell(0, 0));
    private final List<Cell> inside = new ArrayList<>();

    AreaCells(Geometry shape) {
        this.shape = PreparedGeometryFactory.prepare(shape);
        while (border.size() + inside.size() <= MOST / 4 && divide()) {
            // the next finer level
        }
    }

    /** Whether that made more of them: what is left of the border is finer by a level. */
    private boolean divide() {
        var finer = new ArrayList<Cell>();
        for (Cell cell : border) {
            for (Cell quarter : cell.quarters()) {
                Geometry outline = outline(quarter);
                if (shape.containsProperly(outline)) {
                    inside.add(quarter);
                } else if (shape.intersects(outline)) {
                    finer.add(quarter);
                }
            }
        }
        border = finer;
        return !border.isEmpty() && border.get(0).level() < Cell.FINEST;
    }

    private static Geometry outline(Cell cell) {
        Box box = cell.box();
        return FACTORY.toGeometry(new Envelope(box.west(), box.east(), box.south(), box.north()));
    }

    List<Cell> inside() {
        return inside;
    }

    List<Cell> border() {
        return border;
    }

    boolean holds(double longitude, double latitude) {
        return shape.contains(FACTORY.createPoint(new Coordinate(longitude, latitude)));
    }

    /** Of all these cells the condition that the column is in one and not before that place, as SQL. */
    String from(long place, String column) {
        List<Cell> left = Stream.concat(inside.stream(), border.stream())
                .filter(cell -> cell.last(Cell.FINEST) >= place)
                .sorted(Comparator.comparing(cell -> cell.first(Cell.FINEST)))
                .toList();
        return left.isEmpty() ? "FALSE" : Cell.anyOf(left, column, Cell.FINEST);
    }
}
