package ayaz.geography;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** How exactly a shape is drawn. Each copy leaves out what is smaller than about a point of the screen at its scale. */
enum Detail {
    CONTINENTS(0, 0.05, 2),
    COUNTRIES(1, 0.01, 3),
    REGIONS(2, 0.001, 4),
    ALL(3, 0, 6);

    /** Of which copies are kept. */
    static final List<Detail> SIMPLER = List.of(CONTINENTS, COUNTRIES, REGIONS);

    private static final int FEW_POINTS = 60;
    private static final double WORTH_IT = 0.8;

    private final int number;
    private final double tolerance;
    private final int decimals;

    Detail(int number, double tolerance, int decimals) {
        this.number = number;
        this.tolerance = tolerance;
        this.decimals = decimals;
    }

    /** For the zoom of a web map, where each step doubles the scale and 0 is the whole world in 256 points. */
    static Detail ofZoom(double zoom) {
        if (zoom < 5) {
            return CONTINENTS;
        }
        return zoom < 8 ? COUNTRIES : zoom < 11 ? REGIONS : ALL;
    }

    /** As it stands in the database; of {@link #ALL} there is no copy. */
    int number() {
        return number;
    }

    int decimals() {
        return decimals;
    }

    /** Nothing where the copy would hardly be smaller. */
    Optional<Geometry> simpler(Geometry shape) {
        int points = shape.getNumPoints();
        if (points <= FEW_POINTS || shape.getDimension() == 0) {
            return Optional.empty();
        }
        Geometry simple = TopologyPreservingSimplifier.simplify(shape, tolerance);
        return simple.isEmpty() || simple.getNumPoints() > points * WORTH_IT ? Optional.empty() : Optional.of(simple);
    }
}
