package ayaz.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each change leaves its entry in the same transaction, once, with who, what, from what to what and why. */
class AuditLogIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static Program admin;
    private static Program curator;

    @BeforeAll
    static void signIn() {
        admin = Program.of(AYAZ, "admin");
        curator = Program.of(AYAZ, "curator");
    }

    private static List<String> entries(String where, String... values) {
        try (Connection connection = AYAZ.asOwner();
                var query = connection.prepareStatement(
                        """
                        SELECT CONCAT_WS('|', actor_name, event, IFNULL(record_kind, ''), IFNULL(record_name, ''),
                            IFNULL(part, ''), IFNULL(field, ''), IFNULL(old_value, ''), IFNULL(new_value, ''),
                            IFNULL(reason, ''))
                        FROM audit_entry WHERE %s ORDER BY recorded_at, id"""
                                .formatted(where))) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            var found = query.executeQuery();
            var lines = new ArrayList<String>();
            while (found.next()) {
                lines.add(found.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> of(String name) {
        return entries("record_name = ?", name);
    }

    @Test
    void lotIsOneEntryAndItsUnitsAreToldByCustody() {
        JsonObject lot = curator.post("lots", LotJson.straws(3)).done();
        String number = lot.getString("catalogNumber");
        String unit = lot.getJsonArray("units").getJsonObject(0).getString("unitId");

        assertThat(of(number)).containsExactly("Yerlan Kassymov|CREATED|LOT|" + number + "|||||");
        assertThat(of(lot.getString("organism")))
                .first()
                .asString()
                .startsWith("Yerlan Kassymov|CREATED|ANIMAL|" + lot.getString("organism"));
        curator.place(unit, curator.box("box-9x9", "dewar"), "A1").done();
        assertThat(of(unit)).as("a placement is not told twice").isEmpty();
    }

    @Test
    void collectionIsToldUnderItsOwnNumber() {
        int before = entries("record_kind = 'COLLECTION' AND event = 'CREATED'").size();
        curator.post("lots", LotJson.straws(1)).done();
        assertThat(entries("record_kind = 'COLLECTION' AND event = 'CREATED'").size())
                .isGreaterThan(before);
    }

    @Test
    void correctionTellsEachFieldWithItsValuesAndTheReason() {
        String number = curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        String path = "lots/" + number;
        curator.with("If-Match", curator.get(path).etag())
                .patch(
                        path,
                        "{\"remarks\":\"thawed on the way\",\"motilityPercent\":41.50,\"reason\":\"courier's note\"}")
                .done();

        assertThat(of(number))
                .contains("Yerlan Kassymov|CHANGED|LOT|" + number + "||remarks||thawed on the way|courier's note")
                .anyMatch(line -> line.matches(".*\\|motilityPercent\\|[\\d.]*\\|41\\.5\\|courier's note"))
                .hasSize(3);
    }

    @Test
    void refusedCorrectionLeavesNoEntry() {
        String number = curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        String path = "lots/" + number;
        String seen = curator.get(path).etag();
        assertThat(curator.with("If-Match", seen)
                        .patch(path, "{\"remarks\":\"x\",\"motilityPercent\":400}")
                        .status())
                .isEqualTo(422);
        assertThat(of(number)).hasSize(1);
    }

    @Test
    void signInsAndWhatTheyAreRefusedAreTold() {
        var technician = Program.of(AYAZ, "technician");
        assertThat(entries("event = 'SIGNED_IN' AND record_name = ?", "technician"))
                .contains("Aigerim Saparova|SIGNED_IN|USER|technician|||||");
        assertThat(technician
                        .post("units/KZIZ26000001C/release", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(entries("event = 'REFUSED' AND actor_name = ?", "Aigerim Saparova"))
                .contains("Aigerim Saparova|REFUSED|REQUEST|POST /api/units/KZIZ26000001C/release||||RELEASE|");
        assertThat(entries("record_kind = 'TOKEN' AND record_name = ?", "technician"))
                .contains("Aigerim Saparova|CREATED|TOKEN|technician|tests||||");
    }

    @Test
    void passwordsAndHashesAreNowhere() throws SQLException {
        assertThat(entries("new_value LIKE ? OR old_value LIKE ?", "PBKDF2%", "PBKDF2%"))
                .isEmpty();
        assertThat(entries("new_value LIKE ? OR part LIKE ?", "%" + RunningAyaz.PASSWORD + "%", "%ayaz_%"))
                .isEmpty();
    }

    @Test
    void movedPlaceTellsFromWhereToWhereOnce() {
        String site = curator.node(null, "site", "Audit " + UUID.randomUUID());
        String room = curator.node(site, "room", "Room 1");
        String other = curator.node(site, "room", "Room 2");
        String dewar = curator.node(room, "dewar", "D1");
        assertThat(curator.post(
                                "nodes/" + dewar + "/place",
                                "{\"parent\":\"" + other + "\",\"reason\":\"floor repair\"}")
                        .status())
                .isLessThan(300);
        assertThat(of(dewar)).hasSize(2).last().asString().contains("|path|").endsWith("D1|floor repair");
    }

    @Test
    void downloadIsToldWithItsFilter() {
        String query = "state=AVAILABLE&q=" + UUID.randomUUID();
        assertThat(curator.get("units.csv?" + query).status()).isEqualTo(200);
        assertThat(entries("part = ?", query))
                .containsExactly("Yerlan Kassymov|DOWNLOADED|DOWNLOAD|/api/units.csv|" + query + "||||");
    }

    /** Not by the application's user, who lacks the right, and not by the owner, whom the triggers stop. */
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_entry SET reason = 'another'", "DELETE FROM audit_entry"})
    void entriesStayAsTheyAre(String attack) throws SQLException {
        try (Connection owner = AYAZ.asOwner();
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(attack)).hasMessageContaining("append-only");
        }
    }
}
