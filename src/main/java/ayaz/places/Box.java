package ayaz.places;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a map, in degrees; where {@code west} is greater than {@code east} it lies across the antimeridian. */
public record Box(double west, double south, double east, double north) {

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
        return (west <= east
                        ? Stream.of(this)
                        : Stream.of(new Box(west, south, 180, north), new Box(-180, south, east, north)))
                .map(Box::polygon)
                .toList();
    }

    private String polygon() {
        return String.format(
                Locale.ROOT, "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))", west, south, east, north);
    }
}
