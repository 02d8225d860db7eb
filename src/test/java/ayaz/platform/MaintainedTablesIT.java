package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who looks after the database rebuilds tables while people work. */
class MaintainedTablesIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final int LOTS = 12;

    @Test
    void lotsAreRegisteredAfterTheirTablesWereOptimised() throws SQLException {
        Program technician = Program.of(AYAZ, "technician");
        register(technician);
        try (var owner = AYAZ.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("OPTIMIZE TABLE collection_event, organism, identification, material_sample, stored_unit,"
                    + " custody_event, audit_entry");
        }
        register(technician);
    }

    /** More than once, so that connections are met again whose statements were prepared before. */
    private static void register(Program technician) {
        for (int i = 0; i < LOTS; i++) {
            assertThat(technician.post("lots", LotJson.straws(3)).status()).isEqualTo(201);
        }
    }
}
