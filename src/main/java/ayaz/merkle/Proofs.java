package ayaz.merkle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes proofs for the first {@code size} leaves of a log from its tiles, by the definitions of RFC 9162, 2.1.3.1 and
 * 2.1.4.1. Every tile is read at most once, so that a proof costs two or three tiles a level.
 */
public final class Proofs {

    private final Tiles tiles;
    private final long size;
    private final Hasher hasher = new Hasher();
    private final Map<Place, List<Hash>> read = new HashMap<>();

    private record Place(int level, long tile) {}

    public Proofs(Tiles tiles, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("No tree has the size " + size);
        }
        this.tiles = tiles;
        this.size = size;
    }

    public Hash root() {
        return root(size);
    }

    /** The root when the log had this size. */
    public Hash root(long earlier) {
        Objects.checkFromToIndex(0, earlier, size);
        return earlier == 0 ? Hash.EMPTY : of(0, earlier);
    }

    /** The root of the complete part of that many leaves, a power of two, which begins there. */
    Hash part(long from, long leaves) {
        return of(from, from + leaves);
    }

    /** The siblings on the way from the leaf to the root. */
    public List<Hash> inclusion(long index) {
        Objects.checkIndex(index, size);
        var path = new ArrayList<Hash>();
        descend(index, 0, size, path);
        return path;
    }

    private void descend(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            descend(index, from, middle, path);
            path.add(of(middle, to));
        } else {
            descend(index, middle, to, path);
            path.add(of(from, middle));
        }
    }

    /** Shows that the tree of that size is the beginning of this one. */
    public List<Hash> consistency(long earlier) {
        Objects.checkFromToIndex(0, earlier, size);
        var path = new ArrayList<Hash>();
        if (earlier > 0 && earlier < size) {
            grow(earlier, 0, size, true, path);
        }
        return path;
    }

    private void grow(long earlier, long from, long to, boolean known, List<Hash> path) {
        if (earlier == to) {
            if (!known) {
                path.add(of(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            grow(earlier, from, middle, known, path);
            path.add(of(middle, to));
        } else {
            grow(earlier, middle, to, false, path);
            path.add(of(from, middle));
        }
    }

    /** The largest power of two below the number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private Hash of(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return complete(Long.numberOfTrailingZeros(leaves), from);
        }
        long middle = from + split(leaves);
        return hasher.node(of(from, middle), of(middle, to));
    }

    /** The root of the complete tree of {@code 2^height} leaves that begins there. */
    private Hash complete(int height, long from) {
        int level = height / Tiles.HEIGHT;
        long first = from >>> (level * Tiles.HEIGHT);
        int many = 1 << (height % Tiles.HEIGHT);
        List<Hash> tile = tile(level, first / Tiles.WIDTH);
        int start = (int) (first % Tiles.WIDTH);
        return fold(tile.subList(start, start + many));
    }

    private Hash fold(List<Hash> row) {
        if (row.size() == 1) {
            return row.get(0);
        }
        int half = row.size() / 2;
        return hasher.node(fold(row.subList(0, half)), fold(row.subList(half, row.size())));
    }

    private List<Hash> tile(int level, long tile) {
        var place = new Place(level, tile);
        List<Hash> known = read.get(place);
        if (known == null) {
            int width = (int) Math.min(Tiles.WIDTH, Tiles.count(level, size) - tile * Tiles.WIDTH);
            known = tiles.read(level, tile, width);
            if (known.size() != width) {
                throw new IllegalStateException(
                        "Tile %d/%d has %d hashes instead of %d".formatted(level, tile, known.size(), width));
            }
            read.put(place, known);
        }
        return known;
    }
}
