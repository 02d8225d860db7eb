package ayaz.platform;

import java.sql.SQLException;

/**
 * Why the application could not start, kept for the self-starting jar, which says it in the language of its console: a
 * word, a colon, and what it concerns.
 */
final class StartFailure {

    /** A newer version of this product has already migrated the database; the message is the version of its schema. */
    static final class NewerSchema extends IllegalStateException {
        private static final long serialVersionUID = 1;

        NewerSchema(String version) {
            super(version);
        }
    }

    private StartFailure() {}

    static void keep(Exception failure) {
        if (System.getProperty("ayaz.started") == null) {
            System.setProperty("ayaz.start.failure", reason(failure));
        }
    }

    private static String reason(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NewerSchema newer) {
                return "newer:" + newer.getMessage();
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return kind(sql.getSQLState()) + ":" + sql.getMessage();
            }
        }
        return "refused:" + failure.getMessage();
    }

    private static String kind(String state) {
        return switch (state.substring(0, 2)) {
            case "08" -> "unreachable";
            case "28" -> "denied";
            default -> "refused";
        };
    }
}
