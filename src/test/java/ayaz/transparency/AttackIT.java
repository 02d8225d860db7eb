package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.merkle.GrowingTree;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody has the root password of the database and changes history. Each attack is found, named, and taken back. */
class AttackIT {

    private static final int VICTIM = 17;
    private static final String TUBE = "6601234567";

    private static RunningAyaz ayaz;
    private static Program auditor;
    private static Connection root;

    @BeforeAll
    static void start() throws SQLException {
        ayaz = RunningAyaz.on(Homes.fresh("attacked")).with("--demo").start();
        auditor = Program.of(ayaz, "auditor", "WRITE");
        placeTube();
        RunningAyaz.await(() -> auditor.get("log").body().getInt("waiting") == 0);
        RunningAyaz.await(() -> copy().toFile().length() == 32L * size());
        root = ayaz.asOwner();
        for (String trigger : List.of(
                "custody_event_no_update",
                "custody_event_no_delete",
                "tube_event_no_update",
                "tube_event_no_delete",
                "log_leaf_no_update",
                "log_leaf_no_delete",
                "log_hash_no_update",
                "log_checkpoint_no_update",
                "log_checkpoint_no_delete")) {
            sql("DROP TRIGGER " + trigger);
        }
        sql("SET foreign_key_checks = 0");
    }

    /** Between events of units. */
    private static void placeTube() {
        Program curator = Program.of(ayaz, "curator");
        String box = curator.box("box-9x9", "dewar");
        for (String position : List.of("A1", "B2")) {
            curator.straws(2);
            curator.post(
                            "unidentified",
                            "{\"code\":\"%s\",\"node\":\"%s\",\"position\":\"%s\"}".formatted(TUBE, box, position))
                    .done();
        }
        curator.straws(2);
    }

    @AfterAll
    static void stop() throws SQLException {
        root.close();
        ayaz.close();
    }

    /** Outside of the database: what the server keeps of the leaves. */
    private static Path copy() {
        return ayaz.home().resolve("log/leaves");
    }

    private static int size() {
        return auditor.get("log").body().getInt("size");
    }

    /** The record is whole again after every attack, or the next one would not be what it says. */
    @AfterEach
    void isSoundAgain() {
        assertThat(verify().getString("stage")).isEqualTo("SOUND");
    }

    private static void sql(String statement) throws SQLException {
        try (var attack = root.createStatement()) {
            attack.execute(statement);
        }
    }

    private static String text(String query) throws SQLException {
        try (var statement = root.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String eventOf(int leaf) throws SQLException {
        return text("SELECT event_id FROM log_leaf WHERE leaf_index = " + leaf);
    }

    private static JsonObject verify() {
        assertThat(auditor.post("log/verification", "").status()).isEqualTo(200);
        RunningAyaz.await(
                () -> !auditor.get("log/verification").body().getString("stage").equals("RUNNING"));
        return auditor.get("log/verification").body();
    }

    private static JsonObject found(String kind) {
        JsonObject verdict = verify();
        assertThat(verdict.getString("stage")).isEqualTo("BROKEN");
        JsonObject finding = verdict.getJsonObject("finding");
        assertThat(finding.getString("kind")).isEqualTo(kind);
        return finding;
    }

    @Test
    void changedRowIsNamed() throws SQLException {
        String event = eventOf(VICTIM);
        String reason = text("SELECT IFNULL(QUOTE(reason), 'NULL') FROM custody_event WHERE id = '" + event + "'");
        sql("UPDATE custody_event SET reason = 'another story' WHERE id = '" + event + "'");
        JsonObject finding = found("CHANGED");
        assertThat(finding.getInt("leaf")).isEqualTo(VICTIM);
        assertThat(finding.getString("subject")).contains(event);
        sql("UPDATE custody_event SET reason = " + reason + " WHERE id = '" + event + "'");
    }

    @Test
    void everyColumnOfARowCounts() throws SQLException {
        String event = eventOf(VICTIM);
        sql("CREATE TABLE saved AS SELECT * FROM custody_event WHERE id = '" + event + "'");
        for (String column : List.of(
                "seq = 1000",
                "event_type = 'FOUND'",
                "occurred_at = occurred_at - INTERVAL 1 MICROSECOND",
                "utc_offset = utc_offset + 1",
                "recorded_at = recorded_at + INTERVAL 1 MICROSECOND",
                "actor_id = UUID()",
                "actor_name = 'Somebody Else'",
                "from_place = 'elsewhere'",
                "to_place = CONCAT('Room', CHAR(31), 'elsewhere')",
                "state_after = 'LOST'",
                "late = NOT late",
                "act_id = UUID()",
                "device = 'station'",
                "signature_hash = REPEAT('a', 64)",
                "seq = 1000, unit_id = (SELECT u.id FROM stored_unit u WHERE u.id <> unit_id LIMIT 1)")) {
            sql("UPDATE custody_event SET " + column + " WHERE id = '" + event + "'");
            assertThat(found("CHANGED").getInt("leaf")).as(column).isEqualTo(VICTIM);
            sql("UPDATE custody_event e JOIN saved s ON s.id = e.id SET e.seq = s.seq, e.event_type = s.event_type,"
                    + " e.occurred_at = s.occurred_at, e.utc_offset = s.utc_offset, e.recorded_at = s.recorded_at,"
                    + " e.actor_id = s.actor_id, e.actor_name = s.actor_name, e.from_place = s.from_place,"
                    + " e.to_place = s.to_place, e.state_after = s.state_after, e.late = s.late, e.act_id = s.act_id,"
                    + " e.device = s.device, e.signature_hash = s.signature_hash, e.unit_id = s.unit_id");
        }
        sql("DROP TABLE saved");
    }

    @Test
    void removedRowIsNamed() throws SQLException {
        String event = eventOf(VICTIM);
        sql("CREATE TABLE saved AS SELECT * FROM custody_event WHERE id = '" + event + "'");
        sql("DELETE FROM custody_event WHERE id = '" + event + "'");
        assertThat(found("REMOVED").getInt("leaf")).isEqualTo(VICTIM);
        sql("DROP TRIGGER custody_event_to_log");
        sql("INSERT INTO custody_event SELECT * FROM saved");
        sql("DROP TABLE saved");
        sql("CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW"
                + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
    }

    @Test
    void removedLeafIsNamed() throws SQLException {
        sql("CREATE TABLE saved AS SELECT * FROM log_leaf WHERE leaf_index = " + VICTIM);
        sql("DELETE FROM log_leaf WHERE leaf_index = " + VICTIM);
        assertThat(found("MISSING_LEAF").getInt("leaf")).isEqualTo(VICTIM);
        sql("INSERT INTO log_leaf SELECT * FROM saved");
        sql("DROP TABLE saved");
    }

    @Test
    void insertedRowIsNamed() throws SQLException {
        String unit = text("SELECT code FROM stored_unit LIMIT 1");
        sql("DROP TRIGGER custody_event_to_log");
        insertEvent(unit);
        assertThat(found("NOT_IN_LOG").getString("subject")).startsWith(unit);
        sql("DELETE FROM custody_event WHERE seq = 500");
        sql("CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW"
                + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
    }

    private static void insertEvent(String unit) throws SQLException {
        sql("INSERT INTO custody_event (id, unit_id, seq, event_type, occurred_at, utc_offset, recorded_at, actor_id,"
                + " actor_name, state_after, late) SELECT UUID(), e.unit_id, 500, 'VERIFIED', e.occurred_at, 0,"
                + " e.recorded_at, e.actor_id, 'Somebody', e.state_after, FALSE FROM custody_event e"
                + " JOIN stored_unit u ON u.id = e.unit_id WHERE u.code = '" + unit + "' AND e.seq = 1");
    }

    /** An event that waited was removed, and another one takes its place in the sum. */
    @Test
    void insertedRowIsNamedThoughAnotherIsGone() throws SQLException {
        String unit = text("SELECT code FROM stored_unit LIMIT 1");
        sql("DROP TRIGGER custody_event_to_log");
        sql("INSERT INTO log_outbox (event_id) VALUES (UUID())");
        found("REMOVED");
        insertEvent(unit);
        assertThat(found("NOT_IN_LOG").getString("subject")).startsWith(unit);
        sql("DELETE FROM custody_event WHERE seq = 500");
        sql("DELETE FROM log_outbox");
        sql("CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW"
                + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
    }

    private static String tubeEvent() throws SQLException {
        return text("SELECT id FROM tube_event WHERE tube = '" + TUBE + "' AND event_type = 'MOVED'");
    }

    private static int leafOf(String event) throws SQLException {
        return Integer.parseInt(text("SELECT leaf_index FROM log_leaf WHERE event_id = '" + event + "'"));
    }

    @Test
    void everyColumnOfATubeEventCounts() throws SQLException {
        String event = tubeEvent();
        int leaf = leafOf(event);
        sql("CREATE TABLE saved AS SELECT * FROM tube_event WHERE id = '" + event + "'");
        for (String column : List.of(
                "tube = '6607654321'",
                "event_type = 'LOST'",
                "occurred_at = occurred_at - INTERVAL 1 MICROSECOND",
                "actor_id = UUID()",
                "actor_name = 'Somebody Else'",
                "from_place = NULL",
                "to_place = CONCAT('Room', CHAR(31), 'elsewhere')",
                "reason = 'another story'",
                "act_id = UUID()",
                "corrects_id = UUID()",
                "event_type = 'LINKED', unit_id = (SELECT u.id FROM stored_unit u LIMIT 1)",
                "signature_hash = REPEAT('a', 64)")) {
            sql("UPDATE tube_event SET " + column + " WHERE id = '" + event + "'");
            JsonObject finding = found("CHANGED");
            assertThat(finding.getInt("leaf")).as(column).isEqualTo(leaf);
            assertThat(finding.getString("subject")).contains(event);
            sql("UPDATE tube_event t JOIN saved s ON s.id = t.id SET t.tube = s.tube, t.event_type = s.event_type,"
                    + " t.occurred_at = s.occurred_at, t.actor_id = s.actor_id, t.actor_name = s.actor_name,"
                    + " t.from_place = s.from_place, t.to_place = s.to_place, t.reason = s.reason,"
                    + " t.act_id = s.act_id, t.corrects_id = s.corrects_id, t.unit_id = s.unit_id,"
                    + " t.signature_hash = s.signature_hash");
        }
        sql("DROP TABLE saved");
    }

    @Test
    void removedTubeEventIsNamed() throws SQLException {
        String event = tubeEvent();
        sql("CREATE TABLE saved AS SELECT * FROM tube_event WHERE id = '" + event + "'");
        sql("DELETE FROM tube_event WHERE id = '" + event + "'");
        assertThat(found("REMOVED").getInt("leaf")).isEqualTo(leafOf(event));
        insertTubeEvent("SELECT * FROM saved");
        sql("DROP TABLE saved");
    }

    /** Past the log. */
    private static void insertTubeEvent(String rows) throws SQLException {
        sql("DROP TRIGGER tube_event_to_log");
        sql("INSERT INTO tube_event " + rows);
        sql("CREATE TRIGGER tube_event_to_log AFTER INSERT ON tube_event FOR EACH ROW"
                + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
    }

    @Test
    void insertedTubeEventIsNamed() throws SQLException {
        for (String id : List.of("UUID()", "'" + eventOf(VICTIM) + "'")) {
            insertTubeEvent("(id, tube, event_type, occurred_at, actor_id, actor_name) SELECT " + id
                    + ", '6607654321', 'REMOVED', occurred_at, actor_id, actor_name FROM tube_event WHERE id = '"
                    + tubeEvent() + "'");
            assertThat(found("NOT_IN_LOG").getString("subject")).as(id).startsWith("6607654321");
            sql("DELETE FROM tube_event WHERE tube = '6607654321'");
        }
    }

    @Test
    void tubeEventChangedWithItsLeafIsNamed() throws SQLException {
        String event = tubeEvent();
        String actor = text("SELECT actor_name FROM tube_event WHERE id = '" + event + "'");
        sql("UPDATE tube_event SET actor_name = 'Somebody Else' WHERE id = '" + event + "'");
        writeLeafAnew(event);
        assertRewritten(leafOf(event));
        sql("UPDATE tube_event SET actor_name = '" + actor + "' WHERE id = '" + event + "'");
        writeLeafAnew(event);
    }

    /** Nothing is looked up leaf by leaf because of them. */
    @Test
    void partsWithTubesAreConfirmedAtOnce() throws SQLException {
        int tube = leafOf(tubeEvent());
        var units = new SeenUnits();
        units.learn(root);
        var quick = new QuickLeaves(units);
        assertThat(quick.read(root, 0, size())).isPresent();
        assertThat(quick.read(root, tube, tube + 1)).isPresent();
        assertThat(quick.read(root, tube - 1, tube + 2)).isPresent();
        String event = tubeEvent();
        sql("UPDATE tube_event SET reason = 'another story' WHERE id = '" + event + "'");
        assertThat(quick.read(root, tube - 1, tube + 2)).isEmpty();
        sql("UPDATE tube_event SET reason = NULL WHERE id = '" + event + "'");
    }

    @Test
    void unitThatForgetsAnEventIsNamed() throws SQLException {
        String unit = text("SELECT code FROM stored_unit WHERE last_seq > 1 ORDER BY code DESC LIMIT 1");
        sql("UPDATE stored_unit SET last_seq = last_seq - 1 WHERE code = '" + unit + "'");
        assertThat(found("WRONG_COUNT").getString("subject")).isEqualTo(unit);
        sql("UPDATE stored_unit SET last_seq = last_seq + 1 WHERE code = '" + unit + "'");
    }

    @Test
    void insertedLeafIsNamed() throws SQLException {
        String size = text("SELECT size FROM log_state");
        sql("INSERT INTO log_leaf SELECT " + size + ", UUID(), leaf_hash FROM log_leaf WHERE leaf_index = 3");
        assertThat(found("EXTRA_LEAF").getInt("leaf")).isEqualTo(Integer.parseInt(size));
        sql("DELETE FROM log_leaf WHERE leaf_index = " + size);
    }

    @Test
    void reorderedLeavesAreNamed() throws SQLException {
        swap(VICTIM, VICTIM + 1);
        assertRewritten(VICTIM);
        swap(VICTIM, VICTIM + 1);
    }

    /** That very leaf and no other. */
    private static void assertRewritten(int leaf) {
        JsonObject finding = found("REWRITTEN");
        assertThat(finding.getInt("leaf")).isEqualTo(leaf);
        assertThat(finding.getInt("last")).isEqualTo(leaf);
    }

    private static void swap(int one, int other) throws SQLException {
        sql("UPDATE log_leaf SET leaf_index = -1 WHERE leaf_index = " + one);
        sql("UPDATE log_leaf SET leaf_index = " + one + " WHERE leaf_index = " + other);
        sql("UPDATE log_leaf SET leaf_index = " + other + " WHERE leaf_index = -1");
    }

    @Test
    void changedLeafIsNamed() throws SQLException {
        String hash = text("SELECT HEX(leaf_hash) FROM log_leaf WHERE leaf_index = " + VICTIM);
        sql("UPDATE log_leaf SET leaf_hash = UNHEX(SHA2('x', 256)) WHERE leaf_index = " + VICTIM);
        assertThat(found("CHANGED").getInt("leaf")).isEqualTo(VICTIM);
        sql("UPDATE log_leaf SET leaf_hash = X'" + hash + "' WHERE leaf_index = " + VICTIM);
    }

    /** The attacker has read our documentation and changes the row and its leaf alike. */
    @Test
    void changedRowWithItsLeafIsNamed() throws SQLException {
        String event = eventOf(VICTIM);
        String actor = text("SELECT actor_name FROM custody_event WHERE id = '" + event + "'");
        sql("UPDATE custody_event SET actor_name = 'Somebody Else' WHERE id = '" + event + "'");
        writeLeafAnew(event);
        assertRewritten(VICTIM);
        writeTileAnew();
        assertRewritten(VICTIM);
        String later = eventOf(VICTIM + 2);
        sql("UPDATE custody_event SET utc_offset = utc_offset + 1 WHERE id = '" + later + "'");
        assertRewritten(VICTIM);
        sql("UPDATE custody_event SET utc_offset = utc_offset - 1 WHERE id = '" + later + "'");
        sql("UPDATE custody_event SET actor_name = '" + actor + "' WHERE id = '" + event + "'");
        writeLeafAnew(event);
        writeTileAnew();
    }

    /** Nobody can tell which leaf it was; then at least those are named among which it is. */
    @Test
    void withoutTheCopyTheLeavesAroundAreNamed() throws SQLException, IOException {
        Path elsewhere = copy().resolveSibling("leaves.away");
        swap(VICTIM, VICTIM + 1);
        Files.move(copy(), elsewhere);
        JsonObject finding = found("WRONG_TREE");
        assertThat(finding.getInt("leaf")).isLessThanOrEqualTo(VICTIM);
        assertThat(finding.getInt("last")).isBetween(VICTIM + 1, 255);
        swap(VICTIM, VICTIM + 1);
        Files.move(elsewhere, copy(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** All leaves behind it move, and everything above is computed anew. */
    @Test
    void rowInsertedWithItsLeafIsNamed() throws SQLException {
        String unit = text("SELECT code FROM stored_unit LIMIT 1");
        String size = text("SELECT size FROM log_state");
        sql("DROP TRIGGER custody_event_to_log");
        insertEvent(unit);
        sql("UPDATE log_leaf SET leaf_index = leaf_index + 1 WHERE leaf_index >= " + VICTIM
                + " ORDER BY leaf_index DESC");
        String event = text("SELECT id FROM custody_event WHERE seq = 500");
        sql("INSERT INTO log_leaf SELECT " + VICTIM + ", '" + event
                + "', leaf_hash FROM log_leaf WHERE leaf_index = 3");
        writeLeafAnew(event);
        sql("UPDATE log_state SET size = size + 1");
        assertRewritten(VICTIM);
        sql("UPDATE log_state SET size = " + size);
        sql("DELETE FROM log_leaf WHERE leaf_index = " + VICTIM);
        sql("UPDATE log_leaf SET leaf_index = leaf_index - 1 WHERE leaf_index > " + VICTIM + " ORDER BY leaf_index");
        sql("DELETE FROM custody_event WHERE seq = 500");
        sql("CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW"
                + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
    }

    /** The row and its leaf are gone, all leaves behind them move up, and the checkpoints that know better are gone too. */
    @Test
    void rowRemovedWithItsLeafIsNamed() throws SQLException {
        String event = eventOf(VICTIM);
        String size = text("SELECT size FROM log_state");
        sql("CREATE TABLE saved AS SELECT * FROM custody_event WHERE id = '" + event + "'");
        sql("CREATE TABLE saved_leaf AS SELECT * FROM log_leaf WHERE leaf_index = " + VICTIM);
        sql("CREATE TABLE saved_checkpoints AS SELECT * FROM log_checkpoint WHERE size > " + VICTIM);
        sql("DELETE FROM log_checkpoint WHERE size > " + VICTIM);
        sql("DELETE FROM log_leaf WHERE leaf_index = " + VICTIM);
        sql("UPDATE log_leaf SET leaf_index = leaf_index - 1 WHERE leaf_index > " + VICTIM + " ORDER BY leaf_index");
        sql("DELETE FROM custody_event WHERE id = '" + event + "'");
        sql("UPDATE log_state SET size = size - 1");
        assertRewritten(VICTIM);
        sql("UPDATE log_leaf SET leaf_index = leaf_index + 1 WHERE leaf_index >= " + VICTIM
                + " ORDER BY leaf_index DESC");
        sql("INSERT INTO log_leaf SELECT * FROM saved_leaf");
        sql("INSERT IGNORE INTO log_checkpoint SELECT * FROM saved_checkpoints");
        sql("UPDATE log_state SET size = " + size);
        sql("DROP TRIGGER custody_event_to_log");
        sql("INSERT INTO custody_event SELECT * FROM saved");
        sql("DROP TABLE saved, saved_leaf, saved_checkpoints");
        sql("CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW"
                + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
    }

    /** Everything in the database is of one mind; only what stands outside of it knows better. */
    @Test
    void anotherHistoryIsNamedAndNotContinued() throws SQLException {
        sql("CREATE TABLE saved_checkpoints AS SELECT * FROM log_checkpoint");
        sql("DELETE FROM log_checkpoint");
        swap(VICTIM, VICTIM + 1);
        writeTileAnew();
        assertRewritten(VICTIM);

        restart();
        RunningAyaz.await(() -> trouble().contains("FORKED"));
        assertThat(Http.get(ayaz.url().resolve("/health/ready")).text()).contains("FORKED");
        Program.of(ayaz, "curator").straws(2);
        assertThat(auditor.get("log").body().getInt("waiting")).as("acts go on").isPositive();
        assertRewritten(VICTIM);

        swap(VICTIM, VICTIM + 1);
        writeTileAnew();
        sql("INSERT IGNORE INTO log_checkpoint SELECT * FROM saved_checkpoints");
        sql("DROP TABLE saved_checkpoints");
        RunningAyaz.await(() -> trouble().equals("null"));
        RunningAyaz.await(() -> auditor.get("log").body().getInt("waiting") == 0);
    }

    private static String trouble() {
        return auditor.get("log").body().get("trouble").toString();
    }

    private static void restart() throws SQLException {
        root.close();
        ayaz.terminate();
        ayaz = RunningAyaz.on(ayaz.home()).start();
        auditor = auditor.at(ayaz);
        root = ayaz.asOwner();
        sql("SET foreign_key_checks = 0");
    }

    /** The root of the first 256 leaves, as they stand now. */
    private static void writeTileAnew() throws SQLException {
        var tree = new GrowingTree();
        try (var statement = root.createStatement();
                var row = statement.executeQuery("SELECT leaf_hash FROM log_leaf ORDER BY leaf_index LIMIT 256")) {
            while (row.next()) {
                tree.add(Hash.of(row.getBytes(1)));
            }
        }
        sql("UPDATE log_hash SET hash = X'" + tree.root().hex() + "' WHERE level = 1 AND hash_index = 0");
    }

    private static void writeLeafAnew(String event) throws SQLException {
        byte[] hash;
        try (var statement = root.createStatement();
                var row = statement.executeQuery("SELECT " + LeafRows.COLUMNS + " FROM log_leaf l"
                        + LeafRows.joined("l.event_id") + " WHERE l.event_id = '" + event + "'")) {
            row.next();
            hash = new Hasher()
                    .leaf(Objects.requireNonNull(LeafRows.leaf(row, 1)).bytes())
                    .bytes();
        }
        try (var update = root.prepareStatement("UPDATE log_leaf SET leaf_hash = ? WHERE event_id = ?")) {
            update.setBytes(1, hash);
            update.setString(2, event);
            update.executeUpdate();
        }
    }

    @Test
    void changedTileIsNamed() throws SQLException {
        String hash = text("SELECT HEX(hash) FROM log_hash WHERE level = 1 AND hash_index = 0");
        sql("UPDATE log_hash SET hash = UNHEX(SHA2('x', 256)) WHERE level = 1 AND hash_index = 0");
        assertThat(found("WRONG_TILE").getInt("last")).isEqualTo(255);
        sql("UPDATE log_hash SET hash = X'" + hash + "' WHERE level = 1 AND hash_index = 0");
    }

    @Test
    void changedCheckpointIsNamed() throws SQLException {
        String size = text("SELECT MAX(size) FROM log_checkpoint");
        String note = text("SELECT note FROM log_checkpoint WHERE size = " + size);
        sql("UPDATE log_checkpoint SET note = CONCAT('x', note) WHERE size = " + size);
        assertThat(found("FALSE_CHECKPOINT").getInt("leaf")).isEqualTo(Integer.parseInt(size));
        try (var update = root.prepareStatement("UPDATE log_checkpoint SET note = ? WHERE size = " + size)) {
            update.setString(1, note);
            update.executeUpdate();
        }
    }
}
