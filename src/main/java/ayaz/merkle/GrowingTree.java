package ayaz.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * A tree to which leaves are only added, of which no more is kept than the roots of its complete parts, one for each bit
 * of its size: enough for its own root at any moment. For one thread.
 */
public final class GrowingTree {

    private final Hasher hasher = new Hasher();
    private final Deque<Hash> roots = new ArrayDeque<>(); // the smallest, rightmost part first
    private final FullTiles fullTiles;
    private long size;

    /** Told of every tile that becomes full: its root is a hash of the next level. */
    @FunctionalInterface
    public interface FullTiles {
        void filled(int nextLevel, long position, Hash root);
    }

    public GrowingTree() {
        this((level, position, root) -> {});
    }

    public GrowingTree(FullTiles fullTiles) {
        this.fullTiles = fullTiles;
    }

    /** The tree that has grown to this size, read from its tiles. */
    public static GrowingTree of(Tiles tiles, long size, FullTiles fullTiles) {
        var tree = new GrowingTree(fullTiles);
        var proofs = new Proofs(tiles, size);
        long from = 0;
        for (long part = Long.highestOneBit(size); part != 0; part >>>= 1) {
            if ((size & part) != 0) {
                tree.roots.push(proofs.part(from, part));
                from += part;
            }
        }
        tree.size = size;
        return tree;
    }

    public void add(Hash leaf) {
        Hash hash = leaf;
        int height = 0;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            hash = hasher.node(roots.pop(), hash);
            height++;
            if (height % Tiles.HEIGHT == 0) {
                fullTiles.filled(height / Tiles.HEIGHT, size >>> height, hash);
            }
        }
        roots.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.EMPTY;
        }
        Iterator<Hash> parts = roots.iterator();
        Hash root = parts.next();
        while (parts.hasNext()) {
            root = hasher.node(parts.next(), root);
        }
        return root;
    }
}
