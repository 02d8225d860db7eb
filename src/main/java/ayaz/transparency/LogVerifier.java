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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the log from the events in the database. Two readers are ahead of the one who builds the tree, so that
 * the database and we work at the same time.
 */
@ApplicationScoped
class LogVerifier {

    private static final int PART = 8192;
    private static final int AHEAD = 3;

    @Resource
    ManagedExecutorService threads;

    @Inject
    LogDatabase database;

    @Inject
    RememberedCheckpoint remembered;

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
            return Optional.of(Finding.between(Finding.Kind.ROLLED_BACK, state.size(), seen.size() - 1));
        }
        if (seen != null && !seen.origin().equals(state.origin())) {
            return Optional.of(Finding.at(Finding.Kind.FORKED, 0, seen.origin()));
        }
        return database.read(
                connection -> leaves(connection, state, seen, progress).or(() -> database.read(LogVerifier::outside)));
    }

    private Optional<Finding> leaves(
            Connection connection, LogRows.State state, @Nullable Checkpoint seen, LongConsumer progress)
            throws SQLException {
        var check = new LogCheck(connection, state, seen);
        Optional<Finding> found = check.begin();
        var parts = new Parts(state.size());
        while (found.isEmpty() && check.size() < state.size()) {
            CheckedLeaves part = parts.next();
            long before = check.size();
            found = check.next(part);
            if (found.isEmpty() && check.size() < Math.min(before + PART, state.size())) {
                found = Optional.of(Finding.at(Finding.Kind.MISSING_LEAF, check.size(), null));
            }
            progress.accept(check.size());
        }
        return found;
    }

    /** Parts of the log in their order, of which some are being read. */
    private final class Parts {

        private final Deque<CompletableFuture<CheckedLeaves>> coming = new ArrayDeque<>();
        private final long size;
        private long asked;

        Parts(long size) {
            this.size = size;
        }

        CheckedLeaves next() {
            while (coming.size() < AHEAD && asked < size) {
                long from = asked;
                long to = Math.min(from + PART, size);
                coming.add(threads.supplyAsync(
                        () -> database.read(connection -> CheckedLeaves.read(connection, from, to))));
                asked = to;
            }
            try {
                return coming.remove().join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            }
        }
    }

    /** Events that no leaf stands for, and leaves that nobody sealed. */
    private static Optional<Finding> outside(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        """
                        SELECT (SELECT COUNT(*) FROM custody_event), (SELECT COUNT(*) FROM log_leaf),
                            (SELECT COUNT(*) FROM log_outbox), (SELECT size FROM log_state)""");
                var row = statement.executeQuery()) {
            row.next();
            long leaves = row.getLong(2);
            long size = row.getLong(4);
            if (leaves != size) {
                return Optional.of(Finding.at(Finding.Kind.EXTRA_LEAF, size, null));
            }
            if (row.getLong(1) != leaves + row.getLong(3)) {
                return unsealed(connection, size);
            }
        }
        return wrongCounts(connection);
    }

    /** An event was put in past the log, or was removed before it was sealed. */
    private static Optional<Finding> unsealed(Connection connection, long size) throws SQLException {
        Optional<Finding> inserted = named(
                connection,
                Finding.Kind.NOT_IN_LOG,
                """
                SELECT CONCAT(u.code, ' / ', e.seq) FROM custody_event e
                JOIN stored_unit u ON u.id = e.unit_id
                LEFT JOIN log_leaf l ON l.event_id = e.id LEFT JOIN log_outbox o ON o.event_id = e.id
                WHERE l.event_id IS NULL AND o.event_id IS NULL LIMIT 1""",
                size);
        return inserted.isPresent()
                ? inserted
                : named(
                        connection,
                        Finding.Kind.REMOVED,
                        """
                        SELECT o.event_id FROM log_outbox o LEFT JOIN custody_event e ON e.id = o.event_id
                        WHERE e.id IS NULL LIMIT 1""",
                        size);
    }

    /** An event that was put in past the product, whose unit does not know it. */
    private static Optional<Finding> wrongCounts(Connection connection) throws SQLException {
        return named(
                connection,
                Finding.Kind.WRONG_COUNT,
                """
                SELECT u.code FROM stored_unit u LEFT JOIN
                    (SELECT unit_id, COUNT(*) AS events, MAX(seq) AS newest FROM custody_event GROUP BY unit_id) e
                    ON e.unit_id = u.id
                WHERE u.last_seq <> IFNULL(e.events, 0) OR u.last_seq <> IFNULL(e.newest, 0) LIMIT 1""",
                0);
    }

    private static Optional<Finding> named(Connection connection, Finding.Kind kind, String sql, long leaf)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(Finding.at(kind, leaf, row.getString(1))) : Optional.empty();
        }
    }
}
