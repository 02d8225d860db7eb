package ayaz.transparency;

import ayaz.leaves.CanonicalJson;
import ayaz.leaves.LogLeaf;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves one after the other that their events' rows give now, up to the first that is missing or wrong. */
record CheckedLeaves(List<Hash> sound, @Nullable Finding wrong) {

    /** Leaf by leaf, however the rows lie. */
    static CheckedLeaves read(Connection connection, long from, long to) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT l.leaf_index, l.leaf_hash, l.event_id, "
                + LeafRows.COLUMNS + " FROM log_leaf l" + LeafRows.joined("l.event_id")
                + " WHERE l.leaf_index >= ? AND l.leaf_index < ? ORDER BY l.leaf_index")) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            var sound = new ArrayList<Hash>();
            var json = new CanonicalJson();
            var hasher = new Hasher();
            try (var row = statement.executeQuery()) {
                while (row.next() && row.getLong(1) == from + sound.size()) {
                    Hash kept = Hash.of(row.getBytes(2));
                    Hash now = hash(row, json, hasher);
                    if (now == null || !kept.equals(now)) {
                        Finding.Kind kind = now == null ? Finding.Kind.REMOVED : Finding.Kind.CHANGED;
                        return new CheckedLeaves(sound, Finding.at(kind, row.getLong(1), row.getString(3)));
                    }
                    sound.add(kept);
                }
            }
            return new CheckedLeaves(sound, null);
        }
    }

    /** Null where the event, or its unit, is gone. */
    private static @Nullable Hash hash(ResultSet row, CanonicalJson json, Hasher hasher) throws SQLException {
        LogLeaf leaf = LeafRows.leaf(row, 4);
        if (leaf == null) {
            return null;
        }
        json.clear();
        leaf.writeTo(json);
        return hasher.leaf(json.buffer(), 0, json.length());
    }
}
