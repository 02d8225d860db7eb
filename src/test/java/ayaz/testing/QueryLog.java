package ayaz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the product asks its database, from the database's own log. Only whoever runs the database server may switch
 * that on: through its socket, under the name that started it.
 */
public final class QueryLog {

    private static final String TABLES = String.join("|", QueryPlan.BIG);

    private static final Pattern UNBOUND = Pattern.compile("[ (,=]\\?(?=[ ),]|$)");
    private static final int TIMES = 40;
    private static final int ROUNDS = 5;

    private final Path database;

    private QueryLog(Path database) {
        this.database = database;
    }

    public static QueryLog of(RunningAyaz ayaz) {
        return new QueryLog(ayaz.home().resolve("database"));
    }

    /**
     * The questions about what there is much of that the work asks, and its changes, with their values in place. The log shows the
     * values only from a connection's second time on, so the work is done many times, and again where a crowd of
     * connections shared it; a statement that it never shows with its values (the look-up of one unit by its code) is left out.
     */
    public List<String> during(Runnable work) {
        List<String> found = List.of();
        for (int round = 0; found.isEmpty() && round < ROUNDS; round++) {
            found = duringOneRoundOf(work);
        }
        return found;
    }

    private List<String> duringOneRoundOf(Runnable work) {
        ask("SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = ON");
        try {
            for (int i = 0; i < TIMES; i++) {
                work.run();
            }
        } finally {
            ask("SET GLOBAL general_log = OFF");
        }
        return ask("SELECT DISTINCT REGEXP_REPLACE(argument, '\\\\s+', ' ') FROM mysql.general_log"
                        + " WHERE command_type IN ('Execute', 'Query') AND argument REGEXP '^[[:space:]]*(select|update|delete|insert.*[ (]select )'"
                        + " AND argument REGEXP '" + TABLES + "'")
                .lines()
                .filter(line -> !line.isBlank() && !UNBOUND.matcher(line).find())
                .toList();
    }

    private String ask(String sql) {
        var command = new ProcessBuilder(
                database.resolve("mariadb/bin/mariadb").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--socket=" + database.resolve("data/ayaz.sock"),
                "--user=" + System.getProperty("user.name"),
                "--batch",
                "--raw",
                "--skip-column-names",
                "--execute=" + sql);
        command.environment()
                .put("LD_LIBRARY_PATH", database.resolve("mariadb/libs").toString());
        try {
            Process process = command.redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
