package ayaz.transparency;

import ayaz.leaves.CanonicalJson;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a part of the log and the events between the first and the last of its ids, each along its own key, and brings
 * them together here: the database works half as much as when it looks up an event and a unit for every leaf. This only
 * ever confirms a part. Where anything is not as it should be, or events were committed in quite another order than that
 * of their ids, {@link CheckedLeaves} looks again, leaf by leaf. For several threads.
 */
final class QuickLeaves {

    private final UnitCodes codes = new UnitCodes();

    /** These leaves, if all of them are there and agree with their events. */
    Optional<CheckedLeaves> read(Connection connection, long from, long to) throws SQLException {
        List<CheckedLeaves.Leaf> leaves = leaves(connection, from, to);
        var expected = new HashMap<String, Hash>(2 * leaves.size());
        leaves.forEach(leaf -> expected.put(leaf.event(), leaf.kept()));
        boolean complete = leaves.size() == to - from && expected.size() == leaves.size();
        return complete && confirmed(connection, from, to, expected)
                ? Optional.of(new CheckedLeaves(leaves))
                : Optional.empty();
    }

    /** As if they agreed: nobody sees them unless they do. */
    private static List<CheckedLeaves.Leaf> leaves(Connection connection, long from, long to) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT event_id, leaf_hash FROM log_leaf" + within(from, to) + " ORDER BY leaf_index")) {
            var leaves = new ArrayList<CheckedLeaves.Leaf>((int) (to - from));
            while (row.next()) {
                Hash kept = Hash.of(row.getBytes(2));
                leaves.add(new CheckedLeaves.Leaf(from + leaves.size(), kept, kept, row.getString(1)));
            }
            return leaves;
        }
    }

    private static String within(long from, long to) {
        return " WHERE leaf_index >= " + from + " AND leaf_index < " + to;
    }

    private boolean confirmed(Connection connection, long from, long to, Map<String, Hash> expected)
            throws SQLException {
        try (var bounds = connection.createStatement();
                var row = bounds.executeQuery("SELECT MIN(event_id), MAX(event_id) FROM log_leaf" + within(from, to));
                var statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)) {
            row.next();
            String first = row.getString(1);
            String last = row.getString(2);
            ResultSet events = statement.executeQuery("SELECT " + EventRows.OF_EVENT
                    + " FROM custody_event e WHERE e.id BETWEEN '" + first + "' AND '" + last + "' LIMIT "
                    + 2 * (to - from));
            if (agree(events, expected)) {
                return true;
            }
            codes.learn(connection, first, last);
            events.beforeFirst();
            return agree(events, expected);
        }
    }

    /** Whether all of them are there and agree; not, if there is a unit of which we have not heard. */
    private boolean agree(ResultSet event, Map<String, Hash> expected) throws SQLException {
        var json = new CanonicalJson();
        var hasher = new Hasher();
        int agreeing = 0;
        while (event.next()) {
            Hash kept = expected.get(event.getString(1));
            if (kept != null) {
                String code = codes.of(event.getString(2));
                if (code == null || !kept.equals(hash(event, code, json, hasher))) {
                    return false;
                }
                agreeing++;
            }
        }
        return agreeing == expected.size();
    }

    private static Hash hash(ResultSet event, String code, CanonicalJson json, Hasher hasher) throws SQLException {
        json.clear();
        EventRows.leaf(event, 1, code).writeTo(json);
        return hasher.leaf(json.buffer(), 0, json.length());
    }
}
