package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** A start on nothing, a start on what an earlier one left, and the two polite ways to stop. */
class StartAndStopIT {

    @Test
    void theFirstStartMakesItsHomeAndPrintsAPasswordOnce() throws IOException {
        var ayaz = RunningAyaz.on(Homes.fresh("first")).withoutPasswords().start();

        assertThat(ayaz.output()).contains("User admin, password (shown only now): ");
        assertThat(ayaz.home()).isDirectoryContaining("glob:**/{database,server,logs,labels}");
        assertOnlyOursToRead(ayaz);
        assertThat(Http.get(ayaz.url().resolve("/health/ready")).status()).isEqualTo(200);
        assertThat(Http.get(ayaz.url().resolve("/health/live")).status()).isEqualTo(200);
        assertThat(Http.get(ayaz.url().resolve("/metrics")).text()).contains("memory_usedHeap_bytes");
        assertThat(Http.get(ayaz.url().resolve("/openapi")).text())
                .contains("/api/units/{code}", "/api/lots", "/api/nodes/{barcode}/positions", "/api/tokens");

        ProcessHandle database = ayaz.databaseProcess();
        ayaz.terminate();

        assertThat(database.isAlive()).isFalse();
        assertThat(ayaz.output()).contains("Ayaz has stopped.").doesNotContain("Exception");

        laterStartKeepsTheCollectionAndSaysNothingOfPasswords(ayaz);
    }

    private static void laterStartKeepsTheCollectionAndSaysNothingOfPasswords(RunningAyaz first) throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "there is no SIGINT to send");
        var ayaz = RunningAyaz.on(first.home()).withoutPasswords().start();
        assertThat(ayaz.output()).doesNotContain("password").doesNotContain("earlier run");

        ProcessHandle database = ayaz.databaseProcess();
        // Ctrl-C reaches every process of the terminal
        SmallDisk.run(
                "kill",
                "-INT",
                String.valueOf(database.pid()),
                String.valueOf(ayaz.process().pid()));
        ayaz.awaitEnd();

        assertThat(database.isAlive()).isFalse();
        assertThat(ayaz.output()).contains("Ayaz has stopped.").doesNotContain("Exception");
    }

    /** What was made up does not become real because the next start was without the option. */
    @Test
    void aDemonstrationStaysMarkedAsOne() {
        var first = RunningAyaz.on(Homes.fresh("marked")).with("--demo").start();
        assertThat(signInPage(first)).contains("class=\"demo\"");
        first.terminate();
        var later = RunningAyaz.on(first.home()).start();
        assertThat(signInPage(later)).contains("class=\"demo\"");
        later.terminate();
    }

    private static String signInPage(RunningAyaz ayaz) {
        return Http.get(ayaz.url().resolve("/identity/sign-in.xhtml")).text();
    }

    private static void assertOnlyOursToRead(RunningAyaz ayaz) throws IOException {
        for (String secret : new String[] {"secrets.properties", "database/client.cnf"}) {
            var file = ayaz.home().resolve(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(ayaz.home().resolve("database/accounts.sql")).doesNotExist();
    }
}
