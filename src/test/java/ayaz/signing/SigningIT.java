package ayaz.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs a signature happens with one or not at all, and the signature stays where it was given. */
class SigningIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    private static String inQuarantine() {
        String unit = curator.straws(1).get(0);
        curator.place(unit, curator.box("box-9x9", "dewar"), null).done();
        curator.post("units/" + unit + "/quarantine", "{\"reason\":\"level alarm\"}")
                .done();
        return unit;
    }

    private static Answer release(String unit, String signature) {
        return curator.post(
                "units/" + unit + "/release", "{\"reason\":\"tests are clear\",\"signature\":" + signature + "}");
    }

    private static String password(String password) {
        return "{\"password\":\"" + password + "\"}";
    }

    private static List<JsonObject> story(String unit) {
        return curator.get("units/" + unit + "/custody").items();
    }

    private static JsonObject lastSignature(String unit) {
        List<JsonObject> story = story(unit);
        return story.get(story.size() - 1).getJsonObject("signature");
    }

    @Test
    void releaseWithoutASignatureIsAskedForOne() {
        String unit = inQuarantine();
        Answer answer = release(unit, "null");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("type")).isEqualTo("/problems/signature-needed");
        assertThat(answer.wrongFields()).containsExactly("signature.password");
        assertThat(curator.get("units/" + unit).text("state")).isEqualTo("QUARANTINED");
    }

    @Test
    void signedReleaseShowsWhoSignedWhatWhenAndAsWhat() {
        String unit = inQuarantine();
        long version =
                curator.get("units/" + unit).body().getJsonNumber("version").longValue();
        release(unit, password(RunningAyaz.PASSWORD)).done();

        JsonObject signature = lastSignature(unit);
        assertThat(signature.getString("printedName")).isEqualTo("Yerlan Kassymov");
        assertThat(signature.getString("meaning")).isEqualTo("RELEASED");
        assertThat(signature.getString("meaningLabel")).isEqualTo("Released");
        assertThat(signature.getString("record")).isEqualTo(unit);
        assertThat(signature.getJsonNumber("recordVersion").longValue()).isEqualTo(version);
        assertThat(signature.getString("signedAt")).isNotBlank();
        assertThat(signature.getBoolean("intact")).isTrue();
    }

    /** One's own act is taken back by a touch; somebody else's is corrected, with one's name under it. */
    @Test
    void onlyTakingBackWhatSomebodyElseDidIsSigned() {
        String unit = curator.straws(1).get(0);
        Program.of(AYAZ, "technician")
                .place(unit, curator.box("box-9x9", "dewar"), null)
                .done();
        String placed = story(unit).get(1).getString("id");
        Answer unsigned = curator.post("station/undo", "{\"event\":\"" + placed + "\"}");
        assertThat(unsigned.status()).isEqualTo(403);
        assertThat(unsigned.text("type")).isEqualTo("/problems/signature-needed");
        curator.post(
                        "station/undo",
                        "{\"event\":\"" + placed + "\",\"signature\":" + password(RunningAyaz.PASSWORD) + "}")
                .done();
        assertThat(lastSignature(unit).getString("act")).isEqualTo("CORRECTION");
        assertThat(lastSignature(unit).getBoolean("intact")).isTrue();

        String other = curator.straws(1).get(0);
        curator.place(other, curator.box("box-9x9", "dewar"), null).done();
        curator.post("station/undo", "{\"event\":\"" + story(other).get(1).getString("id") + "\"}")
                .done();
        assertThat(story(other).get(2).isNull("signature")).isTrue();
    }

    @Test
    void secondWrongPasswordSaysSoAndNothingIsSigned() {
        String unit = inQuarantine();
        assertThat(release(unit, password("not mine")).text("type")).isEqualTo("/problems/signature-password-wrong");
        Answer second = release(unit, password("not mine either"));
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.text("type")).isEqualTo("/problems/signature-password-wrong-again");
        assertThat(second.text("detail")).contains("2");
        assertThat(curator.get("units/" + unit).text("state")).isEqualTo("QUARANTINED");
        assertThat(release(unit, password(RunningAyaz.PASSWORD)).status()).isEqualTo(200);
    }

    @Test
    void wrongPasswordsLockOutAsAtTheDoor() throws SQLException {
        Program technician = Program.of(AYAZ, "technician2");
        String unit = curator.straws(1).get(0);
        try {
            String wrong = "{\"reason\":\"test\",\"signature\":" + password("wrong") + "}";
            Answer last = technician.post("units/" + unit + "/use", wrong);
            for (int i = 0; i < 5; i++) {
                last = technician.post("units/" + unit + "/use", wrong);
            }
            assertThat(last.text("type")).isEqualTo("/problems/signature-must-wait");
            assertThat(Program.tokenFor(AYAZ, "technician2", "READ").status()).isEqualTo(401);
        } finally {
            owner("UPDATE user_account SET failed_attempts = 0, locked_until = NULL WHERE username = 'technician2'");
        }
    }

    @Test
    void oneSignatureReleasesAllUnitsOfALot() {
        JsonObject lot = curator.post("lots", LotJson.straws(2)).done();
        String box = curator.box("box-9x9", "dewar");
        List<String> units = lot.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .map(unit -> unit.getString("unitId"))
                .toList();
        units.forEach(unit -> {
            curator.place(unit, box, null).done();
            curator.post("units/" + unit + "/quarantine", "{\"reason\":\"level alarm\"}")
                    .done();
        });
        int released = curator.post(
                        "lots/" + lot.getString("catalogNumber") + "/release",
                        "{\"reason\":\"level log reviewed\",\"signature\":" + password(RunningAyaz.PASSWORD) + "}")
                .done()
                .getInt("units");
        assertThat(released).isEqualTo(2);
        assertThat(units).allMatch(unit -> lastSignature(unit).getBoolean("intact"));
        assertThat(units.stream()
                        .map(unit -> lastSignature(unit).getString("hash"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void correctionOfPapersIsSignedAndAllItsEventsAreCovered() {
        JsonObject lot = curator.post("lots", LotJson.straws(2)).done();
        String unit = lot.getJsonArray("units").getJsonObject(0).getString("unitId");
        curator.place(unit, curator.box("box-9x9", "dewar"), null).done();
        String path = "lots/" + lot.getString("catalogNumber");
        String facts = "\"permitStatus\":\"UNKNOWN\",\"reason\":\"of another year\"";
        Program editor = curator.with("If-Match", curator.get(path).etag());

        assertThat(editor.patch(path, "{" + facts + "}").text("type")).isEqualTo("/problems/signature-needed");
        editor.patch(path, "{" + facts + ",\"signature\":" + password(RunningAyaz.PASSWORD) + "}")
                .done();

        List<JsonObject> story = story(unit);
        assertThat(story).extracting(event -> event.getString("type")).endsWith("CORRECTED", "QUARANTINED");
        assertThat(story.subList(story.size() - 2, story.size()))
                .allMatch(event -> event.getJsonObject("signature").getBoolean("intact"))
                .allMatch(event ->
                        event.getJsonObject("signature").getString("meaning").equals("RESPONSIBILITY"));
        assertThat(curator.get("audit?event=SIGNED&record=" + lot.getString("catalogNumber"))
                        .items())
                .hasSize(1);
    }

    @Test
    void disposedUnitLeavesItsPlaceUnderASignature() {
        String unit = inQuarantine();
        String wish = "{\"reason\":\"act 14: cracked, autoclaved\",\"signature\":%s}";
        assertThat(curator.post("units/" + unit + "/disposal", wish.formatted("null"))
                        .status())
                .isEqualTo(403);
        JsonObject card = curator.post("units/" + unit + "/disposal", wish.formatted(password(RunningAyaz.PASSWORD)))
                .done();
        assertThat(card.getString("state")).isEqualTo("DISPOSED");
        assertThat(card.isNull("location")).isTrue();
        assertThat(lastSignature(unit).getString("meaning")).isEqualTo("APPROVED");
        assertThat(Program.of(AYAZ, "technician")
                        .post("units/" + unit + "/disposal", wish.formatted("null"))
                        .text("type"))
                .isEqualTo("/problems/not-permitted");
    }

    @Test
    void versionThatIsNoLongerThereIsNotSigned() {
        String unit = inQuarantine();
        Answer answer = release(unit, "{\"password\":\"" + RunningAyaz.PASSWORD + "\",\"version\":1}");
        assertThat(answer.status()).isIn(409, 412);
        assertThat(curator.get("units/" + unit).text("state")).isEqualTo("QUARANTINED");
    }

    /** By somebody with all rights in the database, who writes an event with a signature that was given elsewhere. */
    @Test
    void signatureThatIsCarriedToAnotherUnitIsSeen() throws SQLException {
        String signed = inQuarantine();
        release(signed, password(RunningAyaz.PASSWORD)).done();
        String other = inQuarantine();
        String foreign = lastSignature(signed).getString("hash");
        owner("INSERT INTO custody_event (id, unit_id, seq, event_type, occurred_at, utc_offset, recorded_at, actor_id,"
                + " actor_name, state_after, late, signature_hash) SELECT UUID(), id, last_seq + 1, 'RELEASED',"
                + " UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6), (SELECT id FROM user_account WHERE username = 'curator'),"
                + " 'Yerlan Kassymov', state, FALSE, '" + foreign + "' FROM stored_unit WHERE code = '" + other + "'");
        owner("UPDATE stored_unit SET last_seq = last_seq + 1 WHERE code = '" + other + "'");
        assertThat(lastSignature(other).getBoolean("intact")).isFalse();
        assertThat(lastSignature(signed).getBoolean("intact")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE electronic_signature SET meaning = 'WITNESSED'", "DELETE FROM electronic_signature"})
    void signaturesStayAsTheyAre(String attack) {
        release(inQuarantine(), password(RunningAyaz.PASSWORD)).done();
        assertThatThrownBy(() -> owner(attack)).hasMessageContaining("append-only");
    }

    private static void owner(String statement) throws SQLException {
        try (Connection owner = AYAZ.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
