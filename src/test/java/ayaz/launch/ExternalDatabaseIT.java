package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A MariaDB that somebody else runs, set up with the grants of docs/operations.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExternalDatabaseIT {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void somebodyRunsADatabase() {
        database =
                EmbeddedDatabase.of(Home.open(Homes.used("external-database"))).start();
    }

    @AfterAll
    static void somebodyStopsIt() {
        database.stop();
    }

    @Test
    @Order(1)
    void isUsedInsteadOfTheEmbeddedOne() {
        try (var ayaz = starting("external", database.userPassword()).start()) {
            assertThat(Http.get(ayaz.url().resolve("/health/ready")).status()).isEqualTo(200);
            assertThat(ayaz.home().resolve("database")).doesNotExist();
            isMissedAtOnceAndFoundAgain(ayaz);
        }
    }

    private static void isMissedAtOnceAndFoundAgain(RunningAyaz ayaz) {
        database.stop();
        Instant away = Instant.now();
        var refused = Program.tokenFor(ayaz, "admin", "WRITE");
        assertThat(Duration.between(away, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        database.start();
        RunningAyaz.await(() -> Program.tokenFor(ayaz, "admin", "WRITE").status() == 201);
    }

    @Test
    @Order(2)
    void thatRefusesThePasswordIsQuoted() {
        var ayaz = starting("external-password", "wrong").startInVain();

        assertThat(ayaz.output())
                .contains("The database does not accept the user or the password that was given.", "'ayaz'@")
                .doesNotContain("\tat ");
        assertThat(ayaz.process().exitValue()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void thatDoesNotAnswerIsTold() {
        var ayaz = starting("external-away", database.userPassword())
                .environment("AYAZ_DB_URL", "jdbc:mariadb://127.0.0.1:" + RunningAyaz.freePort() + "/ayaz")
                .startInVain();

        assertThat(ayaz.output()).contains("The database cannot be reached.").doesNotContain("\tat ");
        assertThat(ayaz.process().exitValue()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void withASchemaOfANewerVersionIsRefused() throws SQLException {
        try (var owner = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                        installed_by, execution_time, success)
                    VALUES (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 1, 'x', 1, 1)""");
        }
        var ayaz = starting("external-newer", database.userPassword()).startInVain();

        assertThat(ayaz.output())
                .contains("migrated by a newer version of Ayaz (schema 9999)")
                .doesNotContain("\tat ");
        assertThat(ayaz.process().exitValue()).isEqualTo(1);
    }

    private static RunningAyaz.Starting starting(String name, String password) {
        Path home = Homes.fresh(name);
        return RunningAyaz.on(home)
                .environment("AYAZ_DB_URL", database.url())
                .environment("AYAZ_DB_USER", EmbeddedDatabase.USER)
                .environment("AYAZ_DB_PASSWORD", password)
                .environment("AYAZ_DB_OWNER_USER", EmbeddedDatabase.OWNER)
                .environment("AYAZ_DB_OWNER_PASSWORD", database.ownerPassword());
    }
}
