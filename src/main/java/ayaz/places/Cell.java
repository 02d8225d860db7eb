package ayaz.places;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cell of the map. Level n divides the earth into 2<sup>n</sup> by 2<sup>n</sup> cells of equal degrees, numbered in
 * Z-order (the bits of column and row in turn), so that all cells of a finer level that lie in one cell follow each other.
 */
public record Cell(int level, long number) {

    /** Some two metres: fine enough for every map. */
    public static final int FINEST = 24;

    /** Of what has no place. */
    public static final long NOWHERE = -1;

    public static Cell of(Coordinates point, int level) {
        return at(column(point.longitude(), level), row(point.latitude(), level), level);
    }

    public static Cell at(long column, long row, int level) {
        return new Cell(level, spread(column) | spread(row) << 1);
    }

    static long column(double longitude, int level) {
        return within((longitude + 180) / 360, level);
    }

    static long row(double latitude, int level) {
        return within((latitude + 90) / 180, level);
    }

    private static long within(double share, int level) {
        long cells = 1L << level;
        return Math.min(Math.max((long) (share * cells), 0), cells - 1);
    }

    /** The number of its first cell at a finer level. */
    public long first(int finer) {
        return number << (2 * (finer - level));
    }

    /** The number of its last cell at a finer level. */
    public long last(int finer) {
        return first(finer) + (1L << (2 * (finer - level))) - 1;
    }

    /** The cell of a wider level that it lies in. */
    public Cell at(int wider) {
        return new Cell(wider, number >> (2 * (level - wider)));
    }

    public Coordinates middle() {
        double cells = 1L << level;
        return new Coordinates(
                (gathered(number >> 1) + 0.5) / cells * 180 - 90, (gathered(number) + 0.5) / cells * 360 - 180);
    }

    /** The narrowest cell that holds both of these cells of the finest level. */
    public static Cell around(long one, long other) {
        int apart = 64 - Long.numberOfLeadingZeros(one ^ other);
        int wider = (apart + 1) / 2;
        return new Cell(FINEST - wider, one >> (2 * wider));
    }

    /** The four that it is divided into. */
    public List<Cell> quarters() {
        return IntStream.range(0, 4)
                .mapToObj(at -> new Cell(level + 1, number * 4 + at))
                .toList();
    }

    public Box box() {
        double cells = 1L << level;
        double width = 360 / cells;
        double height = 180 / cells;
        double west = gathered(number) * width - 180;
        double south = gathered(number >> 1) * height - 90;
        return new Box(west, south, west + width, south + height);
    }

    /** The condition that a column with cells of that level is in one of these, as SQL. */
    public static String anyOf(List<Cell> cells, String column, int level) {
        return cells.stream()
                .map(cell -> "%s BETWEEN %d AND %d".formatted(column, cell.first(level), cell.last(level)))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Every second bit. */
    private static long gathered(long bits) {
        long x = bits & 0x5555555555555555L;
        x = (x | x >>> 1) & 0x3333333333333333L;
        x = (x | x >>> 2) & 0x0F0F0F0F0F0F0F0FL;
        x = (x | x >>> 4) & 0x00FF00FF00FF00FFL;
        x = (x | x >>> 8) & 0x0000FFFF0000FFFFL;
        return (x | x >>> 16) & 0x00000000FFFFFFFFL;
    }

    /** A zero between every two bits. */
    private static long spread(long bits) {
        long x = bits & 0xFFFFFFFFL;
        x = (x | x << 16) & 0x0000FFFF0000FFFFL;
        x = (x | x << 8) & 0x00FF00FF00FF00FFL;
        x = (x | x << 4) & 0x0F0F0F0F0F0F0F0FL;
        x = (x | x << 2) & 0x3333333333333333L;
        return (x | x << 1) & 0x5555555555555555L;
    }
}
