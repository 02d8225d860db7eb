package ayaz.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Homes;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The product is killed while an import has written some of its rows: the next start knows nothing of them. */
final class ImportKilledIT {

    private static final int ROWS = 3000;

    @Test
    void anImportThatIsKilledHalfWayLeavesNothing() throws SQLException {
        var ayaz = RunningAyaz.on(Homes.fresh("import-killed")).with("--demo").start();
        var curator = Program.of(ayaz, "curator").with("Content-Type", "text/csv");
        long before;
        try (var looking = ayaz.asUser()) {
            looking.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            before = rows(looking);
            var saving = CompletableFuture.runAsync(() -> importAll(curator));
            RunningAyaz.await(() -> rows(looking) > before + 500);
            assertThat(saving).isNotDone();
        }
        ayaz.databaseProcess().destroyForcibly();
        ayaz.kill();

        try (var again = RunningAyaz.on(ayaz.home()).start();
                var looking = again.asUser()) {
            assertThat(rows(looking)).isEqualTo(before);
            assertThat(curator.at(again).get("nodes").text()).doesNotContain("Killed site");
        }
    }

    private static void importAll(Program curator) {
        var sheet = new StringBuilder(
                "sample_id,species,type,collected_on,method,collectors,container,site,equipment,box,position,disease_status\n");
        for (int i = 0; i < ROWS; i++) {
            String position = (char) ('A' + i / 10 % 10) + String.valueOf(i % 10 + 1);
            sheet.append(
                    "K-%d,Panthera uncia,SKIN,2023,BIOPSY,X,CRYOVIAL,Killed site,D (dewar),B%d (box 10x10),%s,CLEARED\n"
                            .formatted(i, i / 100, position));
        }
        try {
            var answer = curator.post("imports?dryRun=false", sheet.toString());
            throw new AssertionError("answered before it was killed: " + answer.status() + " " + answer.text());
        } catch (UncheckedIOException killed) {
            // nobody answers any more
        }
    }

    /** Committed or not. */
    private static long rows(Connection connection) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        SELECT (SELECT COUNT(*) FROM stored_unit) + (SELECT COUNT(*) FROM material_sample)
                            + (SELECT COUNT(*) FROM storage_node) + (SELECT COUNT(*) FROM placement)
                            + (SELECT COUNT(*) FROM custody_event) + (SELECT COUNT(*) FROM imported_file)""")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
