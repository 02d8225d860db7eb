package ayaz.launch;

import ayaz.testing.RunningAyaz;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts of two rows each, written with the rights of the application until something stops it. */
final class PairWriter implements Runnable {

    private final RunningAyaz ayaz;
    private final String name;
    private final String load;
    private final List<String> committed = Collections.synchronizedList(new ArrayList<>());
    private @Nullable String stoppedBy;

    PairWriter(RunningAyaz ayaz, String name, int bytes) {
        this.ayaz = ayaz;
        this.name = name;
        load = "x".repeat(bytes);
    }

    @Override
    public void run() {
        runFor(100_000);
    }

    void runFor(int acts) {
        try (var connection = ayaz.asUser()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < acts; i++) {
                write(connection, name + i + "-first");
                write(connection, name + i + "-second");
                connection.commit();
                committed.add(name + i);
            }
        } catch (SQLException e) {
            stoppedBy = e.getMessage();
        }
    }

    private void write(Connection connection, String key) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO idempotent_answer (person, request_key, request_hash, status, body, created_at)"
                        + " VALUES ('test', ?, '', 200, ?, NOW(6))")) {
            insert.setString(1, key);
            insert.setString(2, load);
            insert.executeUpdate();
        }
    }

    /** The acts whose commit was answered. */
    List<String> committed() {
        return List.copyOf(committed);
    }

    @Nullable
    String stoppedBy() {
        return stoppedBy;
    }

    /** The acts that the database holds, whole; fails on a half one. */
    static List<String> found(RunningAyaz ayaz) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = ayaz.asUser();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                """
                        SELECT SUBSTRING_INDEX(request_key, '-', 1), COUNT(*)
                          FROM idempotent_answer WHERE person = 'test' GROUP BY 1""")) {
            while (rows.next()) {
                if (rows.getInt(2) != 2) {
                    throw new AssertionError("half done: " + rows.getString(1));
                }
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
