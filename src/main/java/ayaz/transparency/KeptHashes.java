package ayaz.transparency;

import ayaz.merkle.Hash;
import ayaz.merkle.Tiles;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashes of the higher levels, asked for in ascending order on each, a tile at a time. */
final class KeptHashes {

    private final StoredTiles tiles;
    private final Map<Integer, Page> pages = new HashMap<>();

    private record Page(long tile, List<Hash> hashes) {}

    KeptHashes(Connection connection) {
        tiles = new StoredTiles(connection);
    }

    boolean is(int level, long index, Hash expected) {
        long tile = index / Tiles.WIDTH;
        Page page = pages.get(level);
        if (page == null || page.tile != tile) {
            page = new Page(tile, tiles.read(level, tile, Tiles.WIDTH));
            pages.put(level, page);
        }
        int place = (int) (index % Tiles.WIDTH);
        return place < page.hashes.size() && page.hashes.get(place).equals(expected);
    }
}
