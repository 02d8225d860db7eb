package ayaz.transparency;

import ayaz.leaves.CanonicalJson;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Hashes of the leaves that the events of tubes give, between two ids; read only where a leaf is of no unit. */
final class TubeHashes {

    private final Connection connection;
    private final IdBytes first;
    private final IdBytes last;
    private final int most;
    private final Map<IdBytes, Hash> read = new HashMap<>();
    private boolean isRead;

    TubeHashes(Connection connection, IdBytes first, IdBytes last, int most) {
        this.connection = connection;
        this.first = first;
        this.last = last;
        this.most = most;
    }

    /** Whether there is such an event, and it gives that leaf; each stands for one. */
    boolean give(IdBytes event, Hash leaf) throws SQLException {
        if (!isRead) {
            isRead = true;
            read();
        }
        return leaf.equals(read.remove(event));
    }

    /** Not BETWEEN, for which the database would read both ids as texts again for every row. */
    private void read() throws SQLException {
        var json = new CanonicalJson();
        var hasher = new Hasher();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT " + TubeRows.COLUMNS + " FROM tube_event t WHERE t.id >= '"
                        + first + "' AND t.id <= '" + last + "' ORDER BY t.id LIMIT " + most)) {
            while (row.next()) {
                json.clear();
                TubeRows.leaf(row, 1).writeTo(json);
                read.put(new IdBytes(row.getBytes(1)), hasher.leaf(json.buffer(), 0, json.length()));
            }
        }
    }
}
