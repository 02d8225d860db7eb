package ayaz.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A blurred shape covers the exact one and tells nothing of where in its cells that lies. */
class GridCellsTest {

    private static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON((71 43, 75 44, 74 47, 70 46, 71 43))",
                "MULTIPOLYGON(((60 40, 60.001 40, 60.001 40.001, 60 40)), ((80 50, 85 50, 85 52, 80 50)))",
                "POINT(76.9 43.2)",
                "LINESTRING(60 45, 70 46)",
                "POLYGON((179 65, 180 65, 180 66, 179 66, 179 65))",
                "POLYGON((10 89.9, 20 89.9, 20 90, 10 90, 10 89.9))"
            })
    void cellsCoverTheShape(String text) {
        Geometry exact = shape(text);
        Geometry cells = GridCells.covering(exact, 10_000).shape();
        assertThat(cells.isValid()).isTrue();
        assertThat(cells.buffer(1e-9).covers(exact)).isTrue();
    }

    @Test
    void whatIsInOnePieceStaysSo() {
        Geometry cells = GridCells.covering(shape("POLYGON((71 43, 75 44, 74 47, 70 46, 71 43))"), 10_000)
                .shape();
        assertThat(cells.getGeometryType()).isEqualTo("Polygon");
    }

    /** Two dens in one cell look the same, and neither lies in the middle. */
    @Test
    void densInOneCellLookAlike() {
        var points = new GeometryFactory();
        Geometry one = GridCells.covering(points.createPoint(new Coordinate(75.901, 43.301)), 10_000)
                .shape();
        Geometry other = GridCells.covering(points.createPoint(new Coordinate(75.912, 43.309)), 10_000)
                .shape();
        assertThat(one.equalsTopo(other)).isTrue();
        assertThat(one.getCentroid().distance(points.createPoint(new Coordinate(75.901, 43.301))))
                .isGreaterThan(0.005);
    }

    /** A large range with a small radius would have millions of cells; it gets larger ones, and says so. */
    @Test
    void cellsOfALargeShapeAreLarger() {
        GridCells cells = GridCells.covering(shape("POLYGON((50 40, 87 40, 87 55, 50 55, 50 40))"), 100);
        assertThat(cells.metres()).isGreaterThan(1_000);
        assertThat(cells.shape().getNumPoints()).isLessThan(10_000);
    }
}
