package ayaz.occurrences;

import ayaz.places.Box;
import ayaz.places.Cell;
import ayaz.places.Coordinates;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the earth that a map shows, and how closely.
 *
 * @param zoom of a web map: the whole earth is 256 · 2<sup>zoom</sup> points wide
 */
record MapWindow(Box box, int zoom) {

    static final int CLOSEST = 22;

    /** The levels whose counts are kept; finer cells are counted from the points. */
    static final List<Integer> KEPT = List.of(3, 5, 7, 9, 11);

    private static final List<Integer> LEVELS = Stream.concat(
                    KEPT.stream(), IntStream.rangeClosed(12, Cell.FINEST).boxed())
            .toList();

    /** No answer has more cells. */
    private static final long MOST_CELLS = 6_000;

    /** No window is covered by more ranges than this. */
    private static final int MOST_RANGES = 12;

    private static final int GLANCED = 64;

    /** {@code w,s,e,n}; a window over the date line ends there. Nothing: the whole earth. */
    static MapWindow written(@Nullable String bbox, @Nullable Integer zoom) {
        int close = zoom == null ? 0 : Math.min(Math.max(zoom, 0), CLOSEST);
        if (bbox == null || bbox.isBlank()) {
            return new MapWindow(new Box(-180, -90, 180, 90), close);
        }
        String[] sides = bbox.split(",", -1);
        if (sides.length != 4) {
            throw OccurrenceRefusals.notAWindow(bbox);
        }
        double[] degrees = new double[4];
        for (int i = 0; i < 4; i++) {
            degrees[i] = degrees(sides[i], bbox);
        }
        if (degrees[0] > degrees[2] || degrees[1] > degrees[3]) {
            throw OccurrenceRefusals.notAWindow(bbox);
        }
        return new MapWindow(
                new Box(
                        Math.max(degrees[0], -180),
                        Math.max(degrees[1], -90),
                        Math.min(degrees[2], 180),
                        Math.min(degrees[3], 90)),
                close);
    }

    private static double degrees(String written, String bbox) {
        try {
            double degrees = Double.parseDouble(written.strip());
            if (Double.isFinite(degrees)) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw OccurrenceRefusals.notAWindow(bbox);
        }
        throw OccurrenceRefusals.notAWindow(bbox);
    }

    /** With cells of 32 to 64 points of the screen, as far as their number stays small for this window. */
    int level() {
        return LEVELS.stream()
                .filter(level -> level <= zoom + 3 && box.cells(level) <= MOST_CELLS)
                .reduce(LEVELS.get(0), Math::max);
    }

    /** The closest of the kept levels that is no closer than this one. */
    static int keptAt(int level) {
        return KEPT.stream().filter(each -> each <= level).reduce(KEPT.get(0), Math::max);
    }

    /** A kept level with few cells, to look first what there is. */
    int glance() {
        return KEPT.stream()
                .filter(level -> level <= level() && box.cells(level) <= GLANCED)
                .reduce(KEPT.get(0), Math::max);
    }

    /** The cells of this level or wider that cover the window: each is one range of finer ones. */
    List<Cell> cover(int finest) {
        return box.cover(finest, MOST_RANGES);
    }

    boolean holds(double longitude, double latitude) {
        return box.holds(new Coordinates(latitude, longitude));
    }

    /** With what was seen so many metres beyond its sides. */
    MapWindow widened(int metres) {
        return metres == 0 ? this : new MapWindow(box.widened(metres), zoom);
    }
}
