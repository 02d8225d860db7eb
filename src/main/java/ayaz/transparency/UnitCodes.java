package ayaz.transparency;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codes of units by their ids, for one run: a unit has many events. Keeps some of them and no more. */
final class UnitCodes {

    private static final int MOST = 500_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Null where it has not been learned, or was forgotten. */
    @Nullable
    String of(String unit) {
        return known.get(unit);
    }

    /** Those of the units of all events from the first id to the last. */
    void learn(Connection connection, String first, String last) throws SQLException {
        if (known.size() > MOST) {
            known.clear();
        }
        try (var statement = connection.prepareStatement("SELECT DISTINCT u.id, u.code FROM custody_event e"
                + " STRAIGHT_JOIN stored_unit u ON u.id = e.unit_id WHERE e.id BETWEEN ? AND ?")) {
            statement.setString(1, first);
            statement.setString(2, last);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString(1), row.getString(2));
                }
            }
        }
    }
}
