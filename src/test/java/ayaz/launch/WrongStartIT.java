package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/** Every start that cannot succeed ends at once, with a sentence and not with a stack trace. */
class WrongStartIT {

    @Test
    void helpExplainsEveryOption() {
        var ayaz = RunningAyaz.on(Homes.fresh("help")).with("--help").startInVain();

        assertThat(ayaz.process().exitValue()).isZero();
        assertThat(ayaz.output())
                .contains("--demo", "--home", "--port", "--bind", "127.0.0.1", "AYAZ_HOME", "AYAZ_PORT", "AYAZ_BIND")
                .contains("AYAZ_ADMIN_PASSWORD", "AYAZ_DEMO_PASSWORD", "AYAZ_DB_URL", "AYAZ_DB_USER")
                .contains("AYAZ_DB_PASSWORD", "AYAZ_DB_OWNER_USER", "AYAZ_DB_OWNER_PASSWORD");
        assertThat(ayaz.home()).doesNotExist();
    }

    @Test
    void theConsoleSpeaksTheLanguageOfTheMachine() {
        var ayaz = RunningAyaz.on(Homes.fresh("kazakh"))
                .inLanguage("kk")
                .with("--help")
                .startInVain();

        assertThat(ayaz.output()).contains("криобиологиялық коллекцияны");
    }

    @Test
    void anUnknownOptionIsNamed() {
        var ayaz = RunningAyaz.on(Homes.fresh("unknown")).with("--verbose").startInVain();

        assertEndedWith(ayaz, 2, "There is no option --verbose. See --help.");
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        var ayaz = RunningAyaz.on(Homes.fresh("number")).with("--port", "http").startInVain();

        assertEndedWith(ayaz, 2, "not \"http\"");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ayaz = RunningAyaz.on(Homes.fresh("port"))
                    .port(other.getLocalPort())
                    .startInVain();

            assertEndedWith(ayaz, 1, "Port " + other.getLocalPort() + " on 127.0.0.1 is not free");
        }
    }

    @Test
    void aSecondStartOnTheSameHomeIsRefused() throws IOException {
        Path home = Files.createDirectories(Homes.fresh("twice"));
        try (var first =
                FileChannel.open(home.resolve("ayaz.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            first.lock();
            var second = RunningAyaz.on(home).startInVain();

            assertEndedWith(second, 1, "Another Ayaz is already running on the home " + home);
        }
    }

    @Test
    void aHomeBelowAFileCannotBeWritten() throws IOException {
        Path file = Homes.fresh("file");
        Files.writeString(file, "not a directory");
        var ayaz = RunningAyaz.on(file.resolve("home")).startInVain();

        assertEndedWith(ayaz, 1, "cannot be written");
    }

    @Test
    void aHomeOnAReadOnlyDiskCannotBeWritten() throws IOException {
        Path home = Files.createDirectories(Homes.fresh("read-only"));
        assumeTrue(SmallDisk.mount(home, "1m"), "only root can mount a file system");
        try {
            SmallDisk.run("mount", "-o", "remount,ro", home.toString());
            var ayaz = RunningAyaz.on(home).startInVain();

            assertEndedWith(ayaz, 1, "cannot be written");
        } finally {
            SmallDisk.unmount(home);
        }
    }

    @Test
    void aDiskTooSmallForTheDatabaseIsToldBeforeItIsFull() throws IOException {
        Path home = Files.createDirectories(Homes.fresh("small"));
        assumeTrue(SmallDisk.mount(home, "100m"), "only root can mount a file system");
        try {
            var ayaz = RunningAyaz.on(home).startInVain();

            assertEndedWith(ayaz, 1, "not enough room");
        } finally {
            SmallDisk.unmount(home);
        }
    }

    @Test
    void anExternalDatabaseNeedsAllItsSettings() {
        var ayaz = RunningAyaz.on(Homes.fresh("half"))
                .environment("AYAZ_DB_URL", "jdbc:mariadb://127.0.0.1:1/ayaz")
                .environment("AYAZ_DB_USER", "ayaz")
                .startInVain();

        assertEndedWith(ayaz, 2, "AYAZ_DB_PASSWORD must be set too");
    }

    @Test
    void aSecretFileThatCannotBeReadIsNamed() {
        var ayaz = RunningAyaz.on(Homes.fresh("secret"))
                .withoutPasswords()
                .environment("AYAZ_ADMIN_PASSWORD_FILE", "/nowhere/password")
                .startInVain();

        assertEndedWith(ayaz, 2, "AYAZ_ADMIN_PASSWORD_FILE names the file /nowhere/password");
    }

    private static void assertEndedWith(RunningAyaz ayaz, int status, String sentence) {
        assertThat(ayaz.output()).contains(sentence).doesNotContain("\tat ");
        assertThat(ayaz.process().exitValue()).isEqualTo(status);
    }
}
