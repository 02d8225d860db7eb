package ayaz.transparency;

import ayaz.notes.Checkpoint;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the log from the events in the database. Readers are ahead of the one who builds the tree, so that all
 * processors have work, the database's and ours.
 */
@ApplicationScoped
class LogVerifier {

    private static final int PART = 8192;
    private static final int AHEAD = 4;

    private static final String UNIT_NOT_IN_LOG =
            """
            SELECT CONCAT(IFNULL(u.code, CAST(e.unit_id AS CHAR)), ' / ', e.seq) FROM custody_event e
            LEFT JOIN stored_unit u ON u.id = e.unit_id
            LEFT JOIN log_leaf l ON l.event_id = e.id LEFT JOIN log_outbox o ON o.event_id = e.id
            WHERE l.event_id IS NULL AND o.event_id IS NULL LIMIT 1""";

    private static final String TUBE_NOT_IN_LOG =
            """
            SELECT CONCAT(t.tube, ' / ', t.id) FROM tube_event t LEFT JOIN custody_event e ON e.id = t.id
            LEFT JOIN log_leaf l ON l.event_id = t.id LEFT JOIN log_outbox o ON o.event_id = t.id
            WHERE e.id IS NOT NULL OR (l.event_id IS NULL AND o.event_id IS NULL) LIMIT 1""";

    private static final String UNSEALED_AND_GONE =
            """
            SELECT o.event_id FROM log_outbox o LEFT JOIN custody_event e ON e.id = o.event_id
            LEFT JOIN tube_event t ON t.id = o.event_id WHERE e.id IS NULL AND t.id IS NULL LIMIT 1""";

    @Resource
    ManagedExecutorService threads;

    @Inject
    LogDatabase database;

    @Inject
    RememberedCheckpoint remembered;

    @Inject
    KeptLeaves copy;

    /** How far the log is to be checked, and what this server remembers of it: of an earlier moment, never a later. */
    record Start(LogRows.State state, @Nullable Checkpoint seen) {}

    Start start() {
        Checkpoint seen = remembered.read().orElse(null);
        return new Start(database.read(connection -> new LogRows(connection).state()), seen);
    }

    /** Everything up to there; {@code progress} is told how many leaves are done. */
    Optional<Finding> check(Start start, LongConsumer progress) {
        LogRows.State state = start.state;
        Checkpoint seen = start.seen;
        if (seen != null && seen.size() > state.size()) {
            return Optional.of(database.read(connection -> rolledBack(connection, state, seen)));
        }
        if (seen != null && !seen.origin().equals(state.origin())) {
            return Optional.of(Finding.at(Finding.Kind.FORKED, 0, seen.origin()));
        }
        CompletableFuture<Optional<Finding>> outside =
                threads.supplyAsync(() -> database.read(connection -> outside(connection, state.size())));
        var units = new SeenUnits();
        return database.read(connection -> leaves(connection, state, seen, units, progress))
                .or(() -> result(outside))
                .or(() -> database.read(connection -> units.miscounted(connection)));
    }

    /** Leaves are gone: the newest ones, or others and then all behind them have moved. */
    private Finding rolledBack(Connection connection, LogRows.State state, Checkpoint seen) {
        OptionalLong first = copy.firstOther(connection, seen, 0);
        return first.isPresent() && first.getAsLong() < state.size()
                ? Finding.at(Finding.Kind.REWRITTEN, first.getAsLong(), null)
                : Finding.between(Finding.Kind.ROLLED_BACK, state.size(), seen.size() - 1);
    }

    private Optional<Finding> leaves(
            Connection connection,
            LogRows.State state,
            @Nullable Checkpoint seen,
            SeenUnits units,
            LongConsumer progress)
            throws SQLException {
        units.learn(connection);
        var check = new LogCheck(connection, state, seen, (from, signed) -> copy.firstOther(connection, signed, from));
        Optional<Finding> found = check.begin();
        var parts = new Parts(new QuickLeaves(units), state.size());
        while (found.isEmpty() && check.size() < state.size()) {
            CheckedLeaves part = parts.next();
            long before = check.size();
            found = check.next(part);
            if (found.isEmpty() && check.size() < Math.min(before + PART, state.size())) {
                found = Optional.of(check.missing());
            }
            progress.accept(check.size());
        }
        return found.or(check::end);
    }

    /** Parts of the log in their order, of which some are being read. */
    private final class Parts {

        private final Deque<CompletableFuture<CheckedLeaves>> coming = new ArrayDeque<>();
        private final QuickLeaves quick;
        private final long size;
        private long asked;

        Parts(QuickLeaves quick, long size) {
            this.quick = quick;
            this.size = size;
        }

        private CheckedLeaves read(Connection connection, long from, long to) throws SQLException {
            Optional<CheckedLeaves> confirmed = quick.read(connection, from, to);
            return confirmed.isPresent() ? confirmed.get() : CheckedLeaves.read(connection, from, to);
        }

        CheckedLeaves next() {
            while (coming.size() < AHEAD && asked < size) {
                long from = asked;
                long to = Math.min(from + PART, size);
                coming.add(threads.supplyAsync(() -> database.read(connection -> read(connection, from, to))));
                asked = to;
            }
            return result(coming.remove());
        }
    }

    private static <T> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /**
     * Leaves that nobody sealed, and events that no leaf stands for. One statement, so that it sees all of this at one
     * moment. Leaves up to that size are gone through one by one anyway.
     */
    private static Optional<Finding> outside(Connection connection, long checked) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        """
                        SELECT (SELECT COUNT(*) FROM log_leaf WHERE leaf_index < 0 OR leaf_index >= %d), size,
                            (SELECT COUNT(*) FROM log_outbox),
                            (SELECT COUNT(*) FROM custody_event) + (SELECT COUNT(*) FROM tube_event),
                            (SELECT COUNT(*) FROM log_outbox o LEFT JOIN custody_event e ON e.id = o.event_id
                                LEFT JOIN tube_event t ON t.id = o.event_id WHERE e.id IS NULL AND t.id IS NULL)
                        FROM log_state"""
                                .formatted(checked))) {
            row.next();
            long size = row.getLong(2);
            if (row.getLong(1) != size - checked) {
                return Optional.of(Finding.at(Finding.Kind.EXTRA_LEAF, size, null));
            }
            return row.getLong(4) == size + row.getLong(3) && row.getLong(5) == 0
                    ? Optional.empty()
                    : Optional.of(unsealed(connection, size));
        }
    }

    /** An event was put in past the log, or under the id of another, or was removed before it was sealed. */
    private static Finding unsealed(Connection connection, long size) throws SQLException {
        for (String inserted : List.of(UNIT_NOT_IN_LOG, TUBE_NOT_IN_LOG)) {
            Optional<Finding> found = named(connection, Finding.Kind.NOT_IN_LOG, inserted, size);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return named(connection, Finding.Kind.REMOVED, UNSEALED_AND_GONE, size)
                .orElseGet(() -> Finding.at(Finding.Kind.EXTRA_LEAF, size, null));
    }

    private static Optional<Finding> named(Connection connection, Finding.Kind kind, String sql, long leaf)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(Finding.at(kind, leaf, row.getString(1))) : Optional.empty();
        }
    }
}
