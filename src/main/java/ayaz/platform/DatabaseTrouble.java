package ayaz.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** The kinds of failure that come from the database, by MariaDB's error numbers and by what the pool says. */
enum DatabaseTrouble {
    AWAY,
    FULL,
    CONTENDED,
    CONSTRAINT;

    private static final Set<Integer> NO_SPACE = Set.of(3, 28, 1021, 1026, 1114);
    private static final Set<Integer> LOCKS = Set.of(1020, 1205, 1213);
    private static final Set<Integer> BROKEN_RULES = Set.of(1062, 1451, 1452, 1586, 1644, 4025);
    private static final Set<Integer> GONE = Set.of(1040, 1053, 1152, 1927, 2006, 2013);

    static Optional<DatabaseTrouble> of(SQLException sql) {
        String message = String.valueOf(sql.getMessage());
        if (NO_SPACE.contains(sql.getErrorCode()) || message.contains("No space left") || message.contains("is full")) {
            return Optional.of(FULL);
        }
        if (LOCKS.contains(sql.getErrorCode())) {
            return Optional.of(CONTENDED);
        }
        if (BROKEN_RULES.contains(sql.getErrorCode())) {
            return Optional.of(CONSTRAINT);
        }
        return isAway(sql, message) ? Optional.of(AWAY) : Optional.empty();
    }

    private static boolean isAway(SQLException sql, String message) {
        return sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLTransientConnectionException
                || GONE.contains(sql.getErrorCode())
                || String.valueOf(sql.getSQLState()).startsWith("08")
                || message.startsWith("Error in allocating a connection");
    }

    /** To be mended by those who run the server, so they read of it in the log. */
    boolean isOurs() {
        return this == AWAY || this == FULL;
    }
}
