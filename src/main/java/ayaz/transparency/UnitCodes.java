package ayaz.transparency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codes of units by their ids, for one run: a unit has many events. Keeps some of them and no more. */
final class UnitCodes {

    private static final int MOST = 500_000;
    private static final int ROWS = 1000;

    private final Map<IdBytes, byte[]> known = new ConcurrentHashMap<>();

    /** Null where it has not been learned, or was forgotten. */
    byte @Nullable [] of(IdBytes unit) {
        return known.get(unit);
    }

    /** As many as are kept, in one go: asking part by part costs the database as much as the events themselves. */
    void learn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT id, code FROM stored_unit LIMIT " + MOST)) {
            statement.setFetchSize(ROWS);
            keep(statement);
        }
    }

    /** Those of the units of all events from the first id to the last. */
    void learn(Connection connection, IdBytes first, IdBytes last) throws SQLException {
        if (known.size() > MOST) {
            known.clear();
        }
        try (var statement = connection.prepareStatement("SELECT DISTINCT u.id, u.code FROM custody_event e"
                + " STRAIGHT_JOIN stored_unit u ON u.id = e.unit_id WHERE e.id BETWEEN ? AND ?")) {
            statement.setString(1, first.toString());
            statement.setString(2, last.toString());
            keep(statement);
        }
    }

    private void keep(PreparedStatement units) throws SQLException {
        try (var row = units.executeQuery()) {
            while (row.next()) {
                known.put(new IdBytes(row.getBytes(1)), row.getBytes(2));
            }
        }
    }
}
