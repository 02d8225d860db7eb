package ayaz.occurrences;

import ayaz.places.Coordinates;

/**
 * A cell of the map. Level n divides the earth into 2<sup>n</sup> by 2<sup>n</sup> cells of equal degrees, numbered in
 * Z-order (the bits of column and row in turn), so that all cells of a finer level that lie in one cell follow each other.
 */
record Cell(int level, long number) {

    /** Some two metres: fine enough for every map. */
    static final int FINEST = 24;

    /** Of what has no place. */
    static final long NOWHERE = -1;

    static Cell of(Coordinates point, int level) {
        return at(column(point.longitude(), level), row(point.latitude(), level), level);
    }

    static Cell at(long column, long row, int level) {
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
    long first(int finer) {
        return number << (2 * (finer - level));
    }

    /** The number of its last cell at a finer level. */
    long last(int finer) {
        return first(finer) + (1L << (2 * (finer - level))) - 1;
    }

    /** The cell of a wider level that it lies in. */
    Cell at(int wider) {
        return new Cell(wider, number >> (2 * (level - wider)));
    }

    Coordinates middle() {
        double cells = 1L << level;
        return new Coordinates(
                (gathered(number >> 1) + 0.5) / cells * 180 - 90, (gathered(number) + 0.5) / cells * 360 - 180);
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
