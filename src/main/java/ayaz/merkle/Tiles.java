package ayaz.merkle;

import java.util.List;

/**
 * Where the hashes of a tree are read. A tile of level 0 holds 256 leaf hashes; a hash of a higher level is the root of
 * a full tile of the level below (C2SP tlog-tiles).
 */
@FunctionalInterface
public interface Tiles {

    int HEIGHT = 8;
    int WIDTH = 1 << HEIGHT;

    /** The first {@code width} hashes, 1 to 256, of a tile. */
    List<Hash> read(int level, long tile, int width);

    /** How many hashes a level has, full tiles and the partial one, in a tree of this size. */
    static long count(int level, long size) {
        return level * HEIGHT >= Long.SIZE ? 0 : size >>> (level * HEIGHT);
    }
}
