package ayaz.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a map, in degrees; where {@code west} is greater than {@code east} it lies across the antimeridian. */
public record Box(double west, double south, double east, double north) {

    /** The shortest that a degree of latitude is. */
    private static final double METRES_PER_DEGREE = 110_500;

    private static final double POLE = 89.9;

    /** Reads {@code west,south,east,north}; empty where that is no part of the earth. */
    public static Optional<Box> read(String written) {
        String[] parts = written.split(",", -1);
        try {
            double[] at = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
            return at.length == 4 && isOnEarth(at)
                    ? Optional.of(new Box(at[0], at[1], at[2], at[3]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOnEarth(double[] at) {
        return Math.abs(at[0]) <= 180
                && Math.abs(at[2]) <= 180
                && Math.abs(at[1]) <= 90
                && Math.abs(at[3]) <= 90
                && at[1] <= at[3];
    }

    public boolean holds(Coordinates point) {
        boolean between = west <= east
                ? west <= point.longitude() && point.longitude() <= east
                : point.longitude() >= west || point.longitude() <= east;
        return between && south <= point.latitude() && point.latitude() <= north;
    }

    /** As polygons that the database can search: two across the antimeridian. */
    public List<String> polygons() {
        return parts().stream().map(Box::polygon).toList();
    }

    private String polygon() {
        return String.format(
                Locale.ROOT, "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))", west, south, east, north);
    }

    /** How many cells of that level it touches. */
    public long cells(int level) {
        return parts().stream()
                .mapToLong(part -> part.columns(level) * part.rows(level))
                .sum();
    }

    /** At most so many cells, of that level or wider, that cover it: each is one range of finer ones. */
    public List<Cell> cover(int finest, int most) {
        int level = 0;
        while (level < finest && cells(level + 1) <= most) {
            level++;
        }
        var cells = new ArrayList<Cell>();
        for (Box part : parts()) {
            part.addCells(level, cells);
        }
        return cells;
    }

    private void addCells(int level, List<Cell> cells) {
        for (long row = Cell.row(south, level); row <= Cell.row(north, level); row++) {
            for (long column = Cell.column(west, level); column <= Cell.column(east, level); column++) {
                cells.add(Cell.at(column, row, level));
            }
        }
    }

    private long columns(int level) {
        return Cell.column(east, level) - Cell.column(west, level) + 1;
    }

    private long rows(int level) {
        return Cell.row(north, level) - Cell.row(south, level) + 1;
    }

    /** With all that is at most so many metres beyond its sides; never over the antimeridian. */
    public Box widened(int metres) {
        double high = metres / METRES_PER_DEGREE;
        double furthest = Math.min(Math.max(Math.abs(south), Math.abs(north)) + high, POLE);
        double wide = high / Math.cos(Math.toRadians(furthest));
        return new Box(
                Math.max(west - wide, -180),
                Math.max(south - high, -90),
                Math.min(east + wide, 180),
                Math.min(north + high, 90));
    }

    /** Two across the antimeridian. */
    private List<Box> parts() {
        return west <= east
                ? List.of(this)
                : List.of(new Box(west, south, 180, north), new Box(-180, south, east, north));
    }
}
