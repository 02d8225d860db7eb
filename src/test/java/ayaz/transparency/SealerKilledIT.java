package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.bench.Loading;
import ayaz.testing.Homes;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An old collection comes to the log with all its events at once, and the sealer is killed over it. */
class SealerKilledIT {

    private static final int UNITS = 60_000;

    private RunningAyaz ayaz = RunningAyaz.on(Homes.used("sealer-killed")).start();

    @Test
    void nothingIsSkippedAndNothingComesTwice() throws SQLException {
        long events = loadedAndKilledOver();
        assertThat(number("SELECT COUNT(*) FROM log_leaf")).isPositive();
        assertThat(number("SELECT COUNT(*) FROM log_outbox"))
                .as("in the middle")
                .isPositive();

        ayaz = RunningAyaz.on(ayaz.home()).start();
        RunningAyaz.await(() -> number("SELECT COUNT(*) FROM log_outbox") == 0);

        assertThat(number("SELECT COUNT(*) FROM log_leaf")).isEqualTo(events);
        assertThat(number("SELECT COUNT(DISTINCT event_id) FROM log_leaf")).isEqualTo(events);
        assertThat(number("SELECT MAX(leaf_index) + 1 FROM log_leaf")).isEqualTo(events);
        assertThat(number("SELECT MAX(size) FROM log_checkpoint")).isEqualTo(events);
        assertThat(verdict()).isEqualTo("SOUND");
        ayaz.close();
    }

    /** The first batch has been committed, and the next is under way; answers how many events there are. */
    private long loadedAndKilledOver() throws SQLException {
        try (Connection holder = ayaz.asOwner();
                Connection owner = ayaz.asOwner();
                var admin = owner.prepareStatement("SELECT id FROM user_account WHERE username = 'admin'")
                        .executeQuery()) {
            holder.setAutoCommit(false);
            holder.prepareStatement("SELECT size FROM log_state WHERE id = 1 FOR UPDATE")
                    .execute();
            admin.next();
            Loading.load(owner, UNITS, admin.getString(1));
            long events = number("SELECT COUNT(*) FROM custody_event");
            assertThat(number("SELECT COUNT(*) FROM log_outbox")).isEqualTo(events);
            holder.rollback();
            while (number("SELECT size FROM log_state") == 0) {
                Thread.onSpinWait();
            }
            ayaz.kill();
            return events;
        }
    }

    private long number(String query) {
        try (Connection owner = ayaz.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String verdict() {
        Program auditor = Program.of(ayaz, "admin");
        auditor.post("log/verification", "").done();
        RunningAyaz.await(
                () -> !auditor.get("log/verification").body().getString("stage").equals("RUNNING"));
        return auditor.get("log/verification").body().getString("stage");
    }
}
