package ayaz.transparency;

import ayaz.leaves.CanonicalJson;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A range of leaves, each with the hash that is kept and the one that its event's row gives now. */
record CheckedLeaves(List<Leaf> leaves) {

    /** {@code recomputed} is null where the event is gone. */
    record Leaf(long index, Hash kept, @Nullable Hash recomputed, String event) {

        boolean agrees() {
            return recomputed != null && kept.equals(recomputed);
        }
    }

    static CheckedLeaves read(Connection connection, long from, long to) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT l.leaf_index, l.leaf_hash, l.event_id, "
                + EventRows.COLUMNS
                + " FROM log_leaf l LEFT JOIN custody_event e ON e.id = l.event_id"
                + " LEFT JOIN stored_unit u ON u.id = e.unit_id"
                + " WHERE l.leaf_index >= ? AND l.leaf_index < ? ORDER BY l.leaf_index")) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            var leaves = new ArrayList<Leaf>();
            var json = new CanonicalJson();
            var hasher = new Hasher();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    Hash now = null;
                    if (row.getString(4) != null && row.getString(4 + EventRows.CODE) != null) {
                        json.clear();
                        EventRows.leaf(row, 4).writeTo(json);
                        now = hasher.leaf(json.buffer(), 0, json.length());
                    }
                    leaves.add(new Leaf(row.getLong(1), Hash.of(row.getBytes(2)), now, row.getString(3)));
                }
            }
            return new CheckedLeaves(leaves);
        }
    }
}
