package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.notes.NoteKey;
import ayaz.notes.SignedNote;
import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log's keys are in a PKCS #12 store that people made with keytool, as docs/operations.md tells them. */
class KeyStoreIT {

    private static final String PASSWORD = "a-long-password-of-the-store";

    private static Path store;
    private static RunningAyaz ayaz;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        store = Homes.folder().resolve("log.p12");
        Files.deleteIfExists(store);
        make("log1");
        ayaz = start(Homes.fresh("key-store"));
    }

    private static RunningAyaz start(Path home) {
        return RunningAyaz.on(home)
                .with("--demo")
                .environment("AYAZ_LOG_KEYSTORE", store.toString())
                .environment("AYAZ_LOG_KEYSTORE_PASSWORD", PASSWORD)
                .start();
    }

    @AfterAll
    static void stop() {
        ayaz.close();
    }

    private static void make(String alias) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "Ed25519",
                        "-dname",
                        "CN=ayaz",
                        "-validity",
                        "36500",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        alias)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static List<NoteKey> keys() {
        return Http.get(ayaz.url().resolve("/log/keys"))
                .text()
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> NoteKey.parse(line.split(" ", 2)[1]))
                .toList();
    }

    private static void assertNewestIsSignedBy(NoteKey key) {
        Program.of(ayaz, "curator").straws(1);
        RunningAyaz.await(() -> Program.of(ayaz, "admin").get("log").body().getInt("waiting") == 0);
        SignedNote note =
                SignedNote.parse(Http.get(ayaz.url().resolve("/log/checkpoint")).bytes());
        assertThat(note.signersAmong(keys())).containsExactly(key);
    }

    @Test
    void storeSignsIsAskedForTheNextKeyAndOutlivesARestart() throws IOException, InterruptedException {
        RunningAyaz.await(() -> !keys().isEmpty());
        NoteKey first = keys().get(0);
        assertNewestIsSignedBy(first);
        try (var files = Files.list(ayaz.home().resolve("log"))) {
            assertThat(files).as("no key in the home").noneMatch(file -> file.toString()
                    .endsWith(".key"));
        }

        Program admin = Program.of(ayaz, "admin");
        assertThat(admin.post("log/handover", "").status()).as("no unused key").isEqualTo(409);
        make("log2");
        NoteKey second = NoteKey.parse(admin.post("log/handover", "").done().getString("vkey"));
        assertThat(keys()).containsExactly(first, second);
        assertNewestIsSignedBy(second);

        ayaz.terminate();
        ayaz = start(ayaz.home());
        assertNewestIsSignedBy(second);
        Program auditor = Program.of(ayaz, "admin");
        auditor.post("log/verification", "").done();
        RunningAyaz.await(
                () -> !auditor.get("log/verification").body().getString("stage").equals("RUNNING"));
        assertThat(auditor.get("log/verification").body().getString("stage")).isEqualTo("SOUND");
    }
}
