package ayaz.transparency;

import ayaz.merkle.Hash;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of the log and the events between the first and the last of its ids, units' and tubes', each along its
 * own key, and brings them together here: the database works half as much as when it looks up an event and a unit for
 * every leaf. This only ever confirms a part. Where anything is not as it should be, or events were committed in quite
 * another order than that of their ids, {@link CheckedLeaves} looks again, leaf by leaf. For several threads.
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

    private final SeenUnits units;

    QuickLeaves(SeenUnits units) {
        this.units = units;
    }

    /** These leaves, if all of them are there and agree with their events. */
    Optional<CheckedLeaves> read(Connection connection, long from, long to) throws SQLException {
        var part = new Part((int) (to - from));
        part.read(connection, from, to);
        return part.isComplete() && confirmed(connection, part)
                ? Optional.of(new CheckedLeaves(part.leaves, null))
                : Optional.empty();
    }

    /** A leaf, and the event that it is to stand for. */
    private record Leaf(IdBytes event, Hash hash) {}

    /** Leaves as the log keeps them, and the same in the order of the ids of their events. */
    private static final class Part {

        private final int size;
        private final List<Hash> leaves;
        private final List<Leaf> byEvent;
        private boolean versioned = true;
        private boolean ascending = true;

        Part(int size) {
            this.size = size;
            leaves = new ArrayList<>(size);
            byEvent = new ArrayList<>(size);
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
            if (!ascending) {
                byEvent.sort(Comparator.comparing(Leaf::event));
            }
        }

        private void add(IdBytes event, Hash hash) {
            ascending &= leaves.isEmpty() || last().compareTo(event) < 0;
            versioned &= event.isOrdered();
            leaves.add(hash);
            byEvent.add(new Leaf(event, hash));
        }

        IdBytes first() {
            return byEvent.get(0).event();
        }

        IdBytes last() {
            return byEvent.get(byEvent.size() - 1).event();
        }

        boolean isComplete() {
            return size > 0 && leaves.size() == size && versioned;
        }
    }

    private boolean confirmed(Connection connection, Part part) throws SQLException {
        Agreement agreement = agreement(connection, part);
        if (agreement == Agreement.OF_UNKNOWN_UNIT) {
            units.learn(connection, part.first(), part.last());
            agreement = agreement(connection, part);
        }
        return agreement == Agreement.FULL;
    }

    /** Not BETWEEN, for which the database would read both ids as texts again for every row. */
    private Agreement agreement(Connection connection, Part part) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            try (var event = statement.executeQuery("SELECT " + EventBytes.COLUMNS
                    + " FROM custody_event e WHERE e.id >= '" + part.first() + "' AND e.id <= '" + part.last()
                    + "' ORDER BY e.id LIMIT " + 2 * part.size)) {
                var tubes = new TubeHashes(connection, part.first(), part.last(), 2 * part.size);
                return agreement(event, tubes, part.byEvent);
            } catch (IllegalArgumentException otherwiseWritten) {
                return Agreement.NONE;
            }
        }
    }

    /** Both in the order of the ids; an event in between that is not to be found among the leaves belongs to another part. */
    private Agreement agreement(ResultSet row, TubeHashes tubes, List<Leaf> leaves) throws SQLException {
        var bytes = new EventBytes();
        var seen = new @Nullable SeenUnit[leaves.size()];
        var places = new int[leaves.size()];
        int at = 0;
        while (at < leaves.size() && row.next()) {
            var event = new IdBytes(row.getBytes(EventBytes.EVENT));
            int order = leaves.get(at).event().compareTo(event);
            if (order < 0) {
                at = behindTubes(leaves, at, event, tubes);
                order = at == leaves.size() ? 1 : leaves.get(at).event().compareTo(event);
            }
            if (order < 0) {
                return Agreement.NONE;
            }
            if (order == 0) {
                Leaf leaf = leaves.get(at);
                var unit = new IdBytes(row.getBytes(EventBytes.UNIT));
                SeenUnit known = units.of(unit);
                if (known == null) {
                    return Agreement.OF_UNKNOWN_UNIT;
                }
                if (!leaf.hash().equals(bytes.hash(row, event, unit, known.code()))) {
                    return Agreement.NONE;
                }
                seen[at] = known;
                places[at++] = bytes.seq();
            }
        }
        if (behindTubes(leaves, at, null, tubes) < leaves.size()) {
            return Agreement.NONE;
        }
        for (int i = 0; i < at; i++) {
            SeenUnit unit = seen[i];
            if (unit != null) {
                unit.saw(places[i]);
            }
        }
        return Agreement.FULL;
    }

    /** The first leaf from there on that is not of a tube, or is not before that event. */
    private static int behindTubes(List<Leaf> leaves, int from, @Nullable IdBytes event, TubeHashes tubes)
            throws SQLException {
        int at = from;
        while (at < leaves.size()
                && (event == null || leaves.get(at).event().compareTo(event) < 0)
                && tubes.give(leaves.get(at).event(), leaves.get(at).hash())) {
            at++;
        }
        return at;
    }
}
