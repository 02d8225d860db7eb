package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.evidence.Given;
import ayaz.evidence.Verdict;
import ayaz.evidence.Verifier;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.notes.Checkpoint;
import ayaz.notes.Cosignature;
import ayaz.notes.Ed25519;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteSignature;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import ayaz.testing.Answer;
import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import ayaz.testing.TimeAuthority;
import ayaz.timestamps.TimeStamp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another institution's Ayaz cosigns our log, and notices when we go back to an old backup. */
class WitnessIT {

    private static final NoteSigner STRANGER = new NoteSigner("example.org/strange-log", Ed25519.newPair());
    private static final Hash LEAF = new Hasher().leaf(new byte[] {1});

    private static final TimeAuthority CLOCK = TimeAuthority.with("RSA");
    private static final URI AUTHORITY = CLOCK.listen();

    private static RunningAyaz bank;
    private static RunningAyaz witness;
    private static NoteKey witnessKey;

    @BeforeAll
    static void start() throws IOException {
        bank = RunningAyaz.on(Homes.fresh("witnessed")).with("--demo").start();
        NoteKey log = key(bank);
        RunningAyaz.await(() -> checkpoint(bank).size() > 300);
        witness = RunningAyaz.on(Homes.fresh("witness"))
                .environment("AYAZ_WITNESSED_LOGS", log + "; " + STRANGER.key())
                .environment("AYAZ_WITNESS_NAME", "partner.example.org/witness")
                .start();
        RunningAyaz.await(
                () -> Http.get(witness.url().resolve("/log/witness-key")).status() == 200);
        witnessKey = NoteKey.parse(
                Http.get(witness.url().resolve("/log/witness-key")).text().strip());
    }

    @AfterAll
    static void stop() {
        witness.close();
        bank.close();
        CLOCK.close();
    }

    private static NoteKey key(RunningAyaz ayaz) {
        RunningAyaz.await(() -> Http.get(ayaz.url().resolve("/log/keys")).text().contains("+"));
        String line = Http.get(ayaz.url().resolve("/log/keys"))
                .text()
                .lines()
                .findFirst()
                .orElseThrow();
        return NoteKey.parse(line.split(" ", 2)[1]);
    }

    private static SignedNote note(RunningAyaz ayaz) {
        return SignedNote.parse(Http.get(ayaz.url().resolve("/log/checkpoint")).bytes());
    }

    private static Checkpoint checkpoint(RunningAyaz ayaz) {
        return Checkpoint.parse(note(ayaz).text());
    }

    private static Program curator() {
        return Program.of(bank, "curator");
    }

    private static void restart() {
        Path home = bank.home();
        bank = RunningAyaz.on(home)
                .environment("AYAZ_TSA_URL", AUTHORITY.toString())
                .environment("AYAZ_TSA_MINUTES", "0")
                .environment(
                        "AYAZ_LOG_WITNESSES", witnessKey + " " + witness.url().resolve("/log/witness/"))
                .start();
    }

    private static boolean isCosigned() {
        return note(bank).signersAmong(List.of(witnessKey)).contains(witnessKey);
    }

    @Test
    void witnessCosignsWhatGrowsAndNoticesAnOldBackup() throws IOException, SQLException {
        bank.terminate();
        Path data = bank.home().resolve("database/data");
        Path backup = Homes.fresh("witnessed-backup");
        copy(data, backup);
        restart();
        RunningAyaz.await(WitnessIT::isCosigned);
        long before = checkpoint(bank).size();
        curator().straws(300);
        RunningAyaz.await(() -> checkpoint(bank).size() >= before + 300 && isCosigned());
        NoteSignature cosigned = note(bank).signatures().get(1);
        assertThat(Cosignature.time(cosigned)).isBetween(Instant.now().minusSeconds(120), Instant.now());

        RunningAyaz.await(
                () -> !curator().get("log").body().getJsonArray("timeStamps").isEmpty());
        assertTimeStampHolds();
        assertEvidenceIsConfirmedFromOutside();

        bank.terminate();
        deleteAll(data);
        copy(backup, data);
        restart();
        RunningAyaz.await(() -> trouble().equals("\"ROLLED_BACK\""));
        assertThat(Http.get(bank.url().resolve("/health/ready")).text()).contains("ROLLED_BACK");
        assertThat(curator().straws(2)).as("acts go on").hasSize(2);
        assertThat(curator().get("log").body().getInt("waiting")).isPositive();
        assertThat(evidence(curator().straws(1).get(0)).status())
                .as("no evidence from a log that went back")
                .isEqualTo(409);
        assertThat(finding()).contains("ROLLED_BACK");

        bank.terminate();
        Files.delete(bank.home().resolve("log/newest-checkpoint"));
        restart();
        RunningAyaz.await(() ->
                curator().get("log").body().getJsonArray("witnesses").toString().contains("DISAGREES"));
        assertThat(isCosigned()).isFalse();
    }

    private static void assertTimeStampHolds() throws SQLException {
        try (var owner = bank.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("SELECT t.token, c.note FROM log_timestamp t"
                        + " JOIN log_checkpoint c ON c.size = t.size ORDER BY t.size DESC LIMIT 1")) {
            assertThat(row.next()).isTrue();
            TimeStamp stamp = TimeStamp.parse(row.getBytes(1));
            stamp.mustStamp(SignedNote.parse(row.getString(2)).text().getBytes(StandardCharsets.UTF_8));
            assertThat(stamp.time()).isAfter(Instant.now().minusSeconds(120));
        }
    }

    private static Answer evidence(String unit) {
        return curator().get("evidence.zip?unit=" + unit);
    }

    /** Of a unit whose events are sealed by now; who confirms the checkpoint from outside needs a moment. */
    private static void assertEvidenceIsConfirmedFromOutside() {
        String unit = curator().straws(1).get(0);
        var given = new Given(null, null, List.of(witnessKey));
        RunningAyaz.await(() -> Verifier.verify(evidence(unit).bytes(), given) instanceof Verdict.Verified held
                && held.checkpoints().stream().anyMatch(seen -> !seen.cosigned().isEmpty())
                && held.checkpoints().stream().anyMatch(seen -> seen.stamped() != null));
    }

    private static String trouble() {
        return curator().get("log").body().get("trouble").toString();
    }

    private static String finding() {
        Program auditor = curator();
        auditor.post("log/verification", "").done();
        RunningAyaz.await(
                () -> !auditor.get("log/verification").body().getString("stage").equals("RUNNING"));
        return auditor.get("log/verification").body().get("finding").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static HttpResponse<String> ask(String body) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(witness.url().resolve("/log/witness/add-checkpoint"))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String request(long old, List<Hash> proof, Checkpoint checkpoint) {
        SignedNote note = SignedNote.of(checkpoint.text(), STRANGER.sign(checkpoint.text()));
        return new AddCheckpoint(old, proof, note).written();
    }

    /** Every answer of tlog-witness, from the first checkpoint of a log on. */
    @Test
    void witnessSpeaksAsSpecified() {
        var first = new Checkpoint(STRANGER.key().name(), 1, LEAF);
        Hash root = new Hasher().node(LEAF, LEAF);
        var second = new Checkpoint(STRANGER.key().name(), 2, root);

        assertThat(ask("nonsense").statusCode()).isEqualTo(400);
        assertThat(ask(request(2, List.of(), first)).statusCode()).isEqualTo(400);
        assertThat(ask(request(0, List.of(LEAF), first)).statusCode()).isEqualTo(422);
        var unknown = new Checkpoint("example.org/unknown", 1, LEAF);
        assertThat(ask(request(0, List.of(), unknown)).statusCode()).isEqualTo(404);
        String unsigned = new AddCheckpoint(
                        0,
                        List.of(),
                        SignedNote.of(
                                first.text(),
                                new NoteSigner(STRANGER.key().name(), Ed25519.newPair()).sign(first.text())))
                .written();
        assertThat(ask(unsigned).statusCode()).isEqualTo(403);

        var cosigned = ask(request(0, List.of(), first));
        assertThat(cosigned.statusCode()).isEqualTo(200);
        assertThat(witnessKey.verifies(
                        first.text(), NoteSignature.parse(cosigned.body().strip())))
                .isTrue();
        assertThat(witnessKey.name()).isEqualTo("partner.example.org/witness");

        var conflict = ask(request(0, List.of(), second));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).isEqualTo("1\n");
        assertThat(conflict.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(ask(request(1, List.of(root), second)).statusCode()).isEqualTo(422);
        assertThat(ask(request(1, List.of(LEAF), second)).statusCode()).isEqualTo(200);
        assertThat(ask(request(2, List.of(), second)).statusCode()).as("again").isEqualTo(200);
        assertThat(ask(request(2, List.of(), new Checkpoint(STRANGER.key().name(), 2, LEAF)))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ask(request(1, List.of(), first)).statusCode()).as("back").isEqualTo(409);
    }
}
