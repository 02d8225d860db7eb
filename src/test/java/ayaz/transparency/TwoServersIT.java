package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.notes.Checkpoint;
import ayaz.notes.NoteKey;
import ayaz.notes.SignedNote;
import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Invariants;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers work on one database, and both would seal. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersIT {

    private static final int WRITERS = 32;

    private static RunningAyaz one;
    private static RunningAyaz other;
    private static Program curator;

    @BeforeAll
    static void start() throws IOException {
        one = RunningAyaz.on(Homes.fresh("sealer-one")).with("--demo").start();
        curator = Program.of(one, "curator");
        RunningAyaz.await(() -> waiting(one) == 0);
        Path home = Homes.fresh("sealer-other");
        copyLog(one.home(), home);
        other = RunningAyaz.on(home)
                .environment(
                        "AYAZ_DB_URL", "jdbc:mariadb://127.0.0.1:" + read(one, "database/client.cnf", "port") + "/ayaz")
                .environment("AYAZ_DB_USER", "ayaz")
                .environment("AYAZ_DB_PASSWORD", read(one, "secrets.properties", "database.user.password"))
                .environment("AYAZ_DB_OWNER_USER", "ayaz_owner")
                .environment("AYAZ_DB_OWNER_PASSWORD", read(one, "secrets.properties", "database.owner.password"))
                .start();
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    private static void copyLog(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("log"));
        try (var files = Files.list(from.resolve("log"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve("log").resolve(file.getFileName()));
            }
        }
    }

    private static String read(RunningAyaz ayaz, String file, String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(ayaz.home().resolve(file))) {
            properties.load(reader);
        }
        return properties.getProperty(name);
    }

    private static int waiting(RunningAyaz ayaz) {
        return curator.at(ayaz).get("log").body().getInt("waiting");
    }

    private static String verdict(RunningAyaz ayaz) {
        Program auditor = curator.at(ayaz);
        assertThat(auditor.post("log/verification", "").status()).isEqualTo(200);
        RunningAyaz.await(
                () -> !auditor.get("log/verification").body().getString("stage").equals("RUNNING"));
        var run = auditor.get("log/verification").body();
        return run.getString("stage") + " " + run.get("finding");
    }

    @Test
    @Order(1)
    void thirtyTwoWritersAreSealedOnceEach() throws SQLException {
        var threads = Executors.newFixedThreadPool(WRITERS);
        var work = IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            Program hands = i % 2 == 0 ? curator : curator.at(other);
                            String box = hands.box("box-9x9", "dewar");
                            hands.straws(5).forEach(unit -> hands.place(unit, box, null)
                                    .done());
                        },
                        threads))
                .toList();
        work.forEach(CompletableFuture::join);
        threads.shutdown();
        RunningAyaz.await(() -> waiting(one) == 0);
        try (Connection owner = one.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
            assertThat(count(owner, "SELECT COUNT(*) FROM custody_event"))
                    .isEqualTo(count(owner, "SELECT COUNT(*) FROM log_leaf"));
            assertThat(count(owner, "SELECT MAX(leaf_index) + 1 FROM log_leaf"))
                    .isEqualTo(count(owner, "SELECT COUNT(*) FROM log_leaf"));
        }
        assertThat(verdict(one)).startsWith("SOUND");
        assertThat(verdict(other)).startsWith("SOUND");
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The older event's transaction ends last; a "last seen" number would have passed it by. */
    @Test
    @Order(2)
    void eventThatIsCommittedLateIsNotSkipped() throws SQLException {
        List<String> units = curator.straws(2);
        RunningAyaz.await(() -> waiting(one) == 0);
        try (Connection slow = one.asOwner();
                Connection quick = one.asOwner()) {
            slow.setAutoCommit(false);
            quick.setAutoCommit(false);
            insert(slow, units.get(0), "00000000-0000-7000-8000-000000000001");
            insert(quick, units.get(1), "00000000-0000-7000-8000-000000000002");
            quick.commit();
            RunningAyaz.await(() -> isSealed("00000000-0000-7000-8000-000000000002"));
            assertThat(isSealed("00000000-0000-7000-8000-000000000001")).isFalse();
            slow.commit();
            RunningAyaz.await(() -> isSealed("00000000-0000-7000-8000-000000000001"));
        }
        assertThat(verdict(one)).startsWith("SOUND");
    }

    private static boolean isSealed(String event) {
        return curator.get("log/events/" + event + "/proof").status() == 200;
    }

    private static void insert(Connection connection, String unit, String id) throws SQLException {
        try (var event = connection.prepareStatement(
                        "INSERT INTO custody_event (id, unit_id, seq, event_type, occurred_at,"
                                + " utc_offset, recorded_at, actor_id, actor_name, state_after, late) SELECT ?, e.unit_id, 2,"
                                + " 'VERIFIED', e.occurred_at, 0, e.recorded_at, e.actor_id, e.actor_name, e.state_after, FALSE"
                                + " FROM custody_event e JOIN stored_unit u ON u.id = e.unit_id WHERE u.code = ? AND e.seq = 1");
                var last = connection.prepareStatement("UPDATE stored_unit SET last_seq = 2 WHERE code = ?")) {
            event.setString(1, id);
            event.setString(2, unit);
            event.executeUpdate();
            last.setString(1, unit);
            last.executeUpdate();
        }
    }

    @Test
    @Order(3)
    void logIsHandedOverToANewKeyWhichTheOtherServerMustGet() throws IOException {
        assertThat(curator.post("log/handover", "").status()).isEqualTo(403);
        List<NoteKey> before = keys();
        String made = Program.of(one, "admin").post("log/handover", "").done().getString("vkey");
        curator.straws(1);
        RunningAyaz.await(() -> waiting(one) == 0);
        assertThat(keys()).hasSize(before.size() + 1).startsWith(before.toArray(NoteKey[]::new));
        assertThat(keys()).last().hasToString(made);
        SignedNote note = SignedNote.parse(text("/log/checkpoint"));
        assertThat(note.signersAmong(keys())).containsExactly(NoteKey.parse(made));
        assertThat(Checkpoint.parse(note.text()).origin())
                .isEqualTo(NoteKey.parse(made).name());
        String handover = text("/log/keys").split("\n\n", 2)[1];
        assertThat(SignedNote.parse(handover).signersAmong(keys())).hasSize(2);
        assertThat(curator.get("audit?record=log.key")
                        .body()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .toString())
                .contains("CHANGED", made, before.get(before.size() - 1).toString());
        assertThat(verdict(one)).startsWith("SOUND");

        RunningAyaz.await(() -> trouble(other).contains("FOREIGN_KEY"));
        copyNewKeys();
        RunningAyaz.await(() -> trouble(other).equals("null"));
    }

    private static void copyNewKeys() throws IOException {
        Path to = other.home().resolve("log");
        try (var files = Files.list(one.home().resolve("log"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".key")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String trouble(RunningAyaz ayaz) {
        return curator.at(ayaz).get("log").body().get("trouble").toString();
    }

    private static List<NoteKey> keys() {
        return text("/log/keys")
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> NoteKey.parse(line.split(" ", 2)[1]))
                .toList();
    }

    private static String text(String path) {
        return Http.get(one.url().resolve(path)).text();
    }
}
