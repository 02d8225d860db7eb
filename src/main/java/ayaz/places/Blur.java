package ayaz.places;

import ayaz.platform.Texts;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How inexactly places are shown. The earth is cut into rows of at most {@code radiusMetres} from south to north, and each
 * row into the fewest cells no wider than that, so that a cell has about the same size at all latitudes; at a pole one cell
 * is the whole cap. All points of a cell are shown as its middle: many reports of one den do not average out to the den,
 * and the middle is never further from any of them than the radius.
 *
 * @param radiusMetres 0 where places are shown as they are known, else between {@link #LEAST} and {@link #MOST}
 */
public record Blur(int radiusMetres) {

    public static final Blur NONE = new Blur(0);

    public static final int LEAST = 100;
    public static final int MOST = 100_000;

    /** The longest that a degree is anywhere on the ellipsoid, along a meridian or a parallel (of the equator's length). */
    private static final double METRES_PER_DEGREE = 111_694;

    /** Places are kept to a millionth of a degree, and what is shown ends between two of these: it is nobody's point. */
    private static final double MILLIONTHS = 1e6;

    public Blur {
        if (radiusMetres != 0 && (radiusMetres < LEAST || radiusMetres > MOST)) {
            throw new IllegalArgumentException("No radius: " + radiusMetres);
        }
    }

    public boolean applies() {
        return radiusMetres > 0;
    }

    /** The point that stands for this one; the same for all points of a cell. */
    public Coordinates shown(Coordinates exact) {
        if (!applies()) {
            return exact;
        }
        long rows = pieces(180);
        double height = 180.0 / rows;
        long row = Math.min((long) ((exact.latitude() + 90) / height), rows - 1);
        double middle = (row + 0.5) * height - 90;
        if (row == 0 || row == rows - 1) {
            return new Coordinates(between(row == 0 ? -90 : 90, 90), between(0, 180));
        }
        double widest = Math.toRadians(Math.max(Math.abs(middle) - height / 2, 0));
        long columns = pieces(360 * Math.cos(widest));
        double width = 360.0 / columns;
        long column = (long) ((exact.longitude() + 180) / width) % columns; // 180° is -180°
        return new Coordinates(between(middle, 90), between((column + 0.5) * width - 180, 180));
    }

    /** What is shown is at most so far from where it was. */
    public int uncertaintyMetres() {
        return radiusMetres;
    }

    /** The same, where the place itself is only known to so many metres. */
    public @Nullable Integer uncertaintyMetres(@Nullable Integer known) {
        if (!applies()) {
            return known;
        }
        return known == null ? radiusMetres : Integer.valueOf(Math.addExact(radiusMetres, known));
    }

    /** What {@code dataGeneralizations} says of it, or null where nothing was generalised. */
    public @Nullable String text(Texts texts) {
        return applies() ? texts.get("places.generalized", radiusMetres) : null;
    }

    /** What {@code informationWithheld} says where more than the oblast is known of a place, or null. */
    public @Nullable String withheld(Texts texts, @Nullable String... finer) {
        boolean known = Stream.of(finer).anyMatch(text -> text != null && !text.isBlank());
        return applies() && known ? texts.get("places.withheld") : null;
    }

    /** The fewest pieces of so many degrees that are no longer than the radius, less a metre for the rounding. */
    private long pieces(double degrees) {
        return Math.max(1, (long) Math.ceil(degrees * METRES_PER_DEGREE / (radiusMetres - 1)));
    }

    private static double between(double degrees, double most) {
        double millionths = Math.floor(degrees * MILLIONTHS) + 0.5;
        return Math.min(millionths, most * MILLIONTHS - 0.5) / MILLIONTHS;
    }
}
