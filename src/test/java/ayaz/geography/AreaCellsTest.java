package ayaz.geography;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.places.Cell;
import ayaz.places.Coordinates;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

final class AreaCellsTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static Geometry triangle(double west, double south, double side) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(west + side, south),
            new Coordinate(west, south + side / 2),
            new Coordinate(west, south)
        });
    }

    @Property
    void everyPointInItIsInOneOfItsFewCells(
            @ForAll @DoubleRange(min = -170, max = 100) double west,
            @ForAll @DoubleRange(min = -80, max = 40) double south,
            @ForAll @DoubleRange(min = 0.01, max = 60) double side,
            @ForAll @DoubleRange(min = 0, max = 1) double across,
            @ForAll @DoubleRange(min = 0, max = 1) double up) {
        Geometry shape = triangle(west, south, side);
        var cells = new AreaCells(shape);
        var point = new Coordinates(south + side / 2 * up, west + side * across);
        boolean inside = shape.contains(FACTORY.createPoint(new Coordinate(point.longitude(), point.latitude())));

        assertThat(cells.inside().size() + cells.border().size()).isBetween(1, 80);
        assertThat(cells.holds(point.longitude(), point.latitude())).isEqualTo(inside);
        if (inside) {
            assertThat(isIn(cells.inside(), point) || isIn(cells.border(), point))
                    .isTrue();
        } else {
            assertThat(isIn(cells.inside(), point)).isFalse();
        }
    }

    private static boolean isIn(List<Cell> cells, Coordinates point) {
        return cells.stream().anyMatch(each -> Cell.of(point, each.level()).equals(each));
    }
}
