package ayaz.transparency;

import ayaz.merkle.Hash;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of the log and the events between the first and the last of its ids, each along its own key, and brings
 * them together here: the database works half as much as when it looks up an event and a unit for every leaf. This only
 * ever confirms a part. Where anything is not as it should be, or events were committed in quite another order than that
 * of their ids, {@link CheckedLeaves} looks again, leaf by leaf. For several threads.
 */
final class QuickLeaves {

    /** Rows that the driver holds at a time. */
    private static final int ROWS = 512;

    private enum Agreement {
        FULL,
        NONE,
        /** Nobody can tell: there is an event of a unit of which we have not heard. */
        OF_UNKNOWN_UNIT
    }

    private final UnitCodes codes = new UnitCodes();

    QuickLeaves(Connection connection) throws SQLException {
        codes.learn(connection);
    }

    /** These leaves, if all of them are there and agree with their events. */
    Optional<CheckedLeaves> read(Connection connection, long from, long to) throws SQLException {
        var part = new Part((int) (to - from));
        part.read(connection, from, to);
        return part.isComplete() && confirmed(connection, part)
                ? Optional.of(new CheckedLeaves(part.leaves, null))
                : Optional.empty();
    }

    /** Leaves as the log keeps them, and the first and the last of the events that they are to stand for. */
    private static final class Part {

        private final int size;
        private final List<Hash> leaves;
        private final Map<IdBytes, Hash> ofEvents;
        private boolean ordered = true;
        private @Nullable IdBytes first;
        private @Nullable IdBytes last;

        Part(int size) {
            this.size = size;
            leaves = new ArrayList<>(size);
            ofEvents = new HashMap<>(2 * size);
        }

        void read(Connection connection, long from, long to) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(ROWS);
                try (var row = statement.executeQuery("SELECT event_id, leaf_hash FROM log_leaf WHERE leaf_index >= "
                        + from + " AND leaf_index < " + to + " ORDER BY leaf_index")) {
                    while (row.next()) {
                        add(new IdBytes(row.getBytes(1)), Hash.of(row.getBytes(2)));
                    }
                }
            }
        }

        private void add(IdBytes event, Hash leaf) {
            leaves.add(leaf);
            ofEvents.put(event, leaf);
            ordered &= event.isOrdered();
            if (first == null || event.isBefore(first)) {
                first = event;
            }
            if (last == null || last.isBefore(event)) {
                last = event;
            }
        }

        boolean isComplete() {
            return leaves.size() == size && ofEvents.size() == size && ordered;
        }
    }

    private boolean confirmed(Connection connection, Part part) throws SQLException {
        IdBytes first = part.first;
        IdBytes last = part.last;
        if (first == null || last == null) {
            return false;
        }
        Agreement agreement = agreement(connection, part, first, last);
        if (agreement == Agreement.OF_UNKNOWN_UNIT) {
            codes.learn(connection, first, last);
            agreement = agreement(connection, part, first, last);
        }
        return agreement == Agreement.FULL;
    }

    /** Not BETWEEN, for which the database would read both ids as texts again for every row. */
    private Agreement agreement(Connection connection, Part part, IdBytes first, IdBytes last) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            try (var event =
                    statement.executeQuery("SELECT " + EventBytes.COLUMNS + " FROM custody_event e WHERE e.id >= '"
                            + first + "' AND e.id <= '" + last + "' LIMIT " + 2 * part.size)) {
                return agreement(event, part.ofEvents);
            } catch (IllegalArgumentException otherwiseWritten) {
                return Agreement.NONE;
            }
        }
    }

    private Agreement agreement(ResultSet row, Map<IdBytes, Hash> leaves) throws SQLException {
        var bytes = new EventBytes();
        int agreeing = 0;
        while (row.next()) {
            var event = new IdBytes(row.getBytes(EventBytes.EVENT));
            Hash kept = leaves.get(event);
            if (kept != null) {
                var unit = new IdBytes(row.getBytes(EventBytes.UNIT));
                byte[] code = codes.of(unit);
                if (code == null) {
                    return Agreement.OF_UNKNOWN_UNIT;
                }
                if (!kept.equals(bytes.hash(row, event, unit, code))) {
                    return Agreement.NONE;
                }
                agreeing++;
            }
        }
        return agreeing == leaves.size() ? Agreement.FULL : Agreement.NONE;
    }
}
