package ayaz.transparency;

import ayaz.merkle.Hash;
import ayaz.merkle.Tiles;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tiles are ranges of rows: leaves on level 0, hashes on the others. */
record StoredTiles(Connection connection) implements Tiles {

    @Override
    public List<Hash> read(int level, long tile, int width) {
        return range(level, tile * WIDTH, width);
    }

    /** Up to the first that is missing. */
    List<Hash> leaves(long from, long to) {
        return range(0, from, to - from);
    }

    private List<Hash> range(int level, long first, long width) {
        try (var rows = connection.prepareStatement(
                level == 0
                        ? "SELECT leaf_index, leaf_hash FROM log_leaf WHERE leaf_index >= ? AND leaf_index < ?"
                                + " ORDER BY leaf_index"
                        : "SELECT hash_index, hash FROM log_hash WHERE hash_index >= ? AND hash_index < ?"
                                + " AND level = ? ORDER BY hash_index")) {
            rows.setLong(1, first);
            rows.setLong(2, first + width);
            if (level > 0) {
                rows.setInt(3, level);
            }
            var hashes = new ArrayList<Hash>();
            try (var row = rows.executeQuery()) {
                while (row.next() && row.getLong(1) == first + hashes.size()) {
                    hashes.add(Hash.of(row.getBytes(2)));
                }
            }
            return hashes;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
