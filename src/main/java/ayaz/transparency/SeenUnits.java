package ayaz.transparency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of one run by their ids: a unit has many events. Keeps some of them and no more. For several threads. */
final class SeenUnits {

    /** About a hundred bytes each. */
    private static final int MOST = 1 << 20;

    private static final int ROWS = 1000;
    private static final String MISCOUNTED =
            """
            SELECT u.code FROM stored_unit u LEFT JOIN custody_event e ON e.unit_id = u.id WHERE u.id IN (%s)
            GROUP BY u.id HAVING MAX(u.last_seq) <> COUNT(e.seq) OR MAX(u.last_seq) <> IFNULL(MAX(e.seq), 0)
            """;

    private volatile UnitTable known = UnitTable.EMPTY;

    /** Whether no unit was left out or forgotten. */
    private volatile boolean complete;

    /** Null where it has not been learned, or was forgotten. */
    @Nullable
    SeenUnit of(IdBytes unit) {
        return known.of(unit);
    }

    /** As many as are kept, in one go: asking part by part costs the database as much as the events themselves. */
    void learn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT id, code, last_seq FROM stored_unit LIMIT " + MOST)) {
            statement.setFetchSize(ROWS);
            keep(statement);
        }
        complete = known.size() < MOST;
    }

    /** Those of the units of all events from the first id to the last. */
    void learn(Connection connection, IdBytes first, IdBytes last) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT DISTINCT u.id, u.code, u.last_seq FROM custody_event e"
                + " STRAIGHT_JOIN stored_unit u ON u.id = e.unit_id WHERE e.id BETWEEN ? AND ?")) {
            statement.setString(1, first.toString());
            statement.setString(2, last.toString());
            keep(statement);
        }
    }

    private void keep(PreparedStatement units) throws SQLException {
        var learned = new ArrayList<SeenUnit>();
        try (var row = units.executeQuery()) {
            while (row.next()) {
                learned.add(new SeenUnit(new IdBytes(row.getBytes(1)), row.getBytes(2), row.getInt(3)));
            }
        }
        keep(learned);
    }

    private synchronized void keep(List<SeenUnit> learned) {
        complete &= known.size() <= MOST;
        known = (known.size() > MOST ? UnitTable.EMPTY : known).and(learned);
    }

    /** After all leaves: a unit that does not know of just the events that it has, told of their own rows at one moment. */
    Optional<Finding> miscounted(Connection connection) throws SQLException {
        List<IdBytes> doubtful = doubtful(connection);
        var codes = new TreeSet<String>();
        for (int from = 0; from < doubtful.size(); from += ROWS) {
            List<IdBytes> some = doubtful.subList(from, Math.min(from + ROWS, doubtful.size()));
            String ids = some.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(MISCOUNTED.formatted(ids))) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
        }
        return codes.stream().findFirst().map(unit -> Finding.at(Finding.Kind.WRONG_COUNT, 0, unit));
    }

    /** Somebody has worked with them meanwhile, or their story is not whole; or the log does not know yet of an event. */
    private List<IdBytes> doubtful(Connection connection) throws SQLException {
        List<IdBytes> doubtful = new ArrayList<>();
        if (complete) {
            known.all().filter(unit -> !unit.isWhole()).map(SeenUnit::id).forEach(doubtful::add);
        } else {
            ask(connection, "SELECT id, last_seq FROM stored_unit", doubtful);
        }
        ask(connection, "SELECT e.unit_id, -1 FROM log_outbox o JOIN custody_event e ON e.id = o.event_id", doubtful);
        return doubtful;
    }

    private void ask(Connection connection, String sql, List<IdBytes> doubtful) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            try (var row = statement.executeQuery(sql)) {
                while (row.next()) {
                    var id = new IdBytes(row.getBytes(1));
                    SeenUnit unit = of(id);
                    if (unit == null || !unit.has(row.getInt(2))) {
                        doubtful.add(id);
                    }
                }
            }
        }
    }
}
