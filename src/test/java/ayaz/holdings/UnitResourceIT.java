package ayaz.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What scripts rely on: paths, statuses and the members of the answers. */
class UnitResourceIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    @Test
    void withoutTokenThereIsAProblemAndNothingElse() {
        var answer = Http.get(AYAZ.url().resolve("/api/units/KZIZ26000001C"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void wrongCheckCharacterIsMistypedAndNotMissing() {
        var answer = curator.get("units/KZIZ26000001D");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("type")).isEqualTo("/problems/mistyped");
        assertThat(curator.get("units/QQQQ99999999" + ayaz.codes.CheckCharacter.of("QQQQ99999999"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void lettersThatNoCodeHasAreUnknownAndNoFailure() {
        String word = java.net.URLEncoder.encode("Манул-қар", java.nio.charset.StandardCharsets.UTF_8);
        assertThat(curator.get("units/" + word).status()).isEqualTo(404);
        assertThat(curator.get("nodes/" + word).status()).isEqualTo(404);
        assertThat(curator.get("scan/" + word).text("kind")).isEqualTo("unknown");
        assertThat(curator.get("units?q=" + word).status()).isEqualTo(200);
    }

    @Test
    void placedUnitTellsTheWholeWayToItsPosition() {
        String unit = curator.straws(1).get(0);
        assertThat(curator.get("units/" + unit).body().isNull("location")).isTrue();
        String box = curator.box("box-9x9", "dewar");
        var placed = curator.post("units/" + unit + "/placement", "{\"node\":\"" + box + "\",\"position\":\"b3\"}");
        assertThat(placed.status()).isEqualTo(200);
        assertThat(placed.text("state")).isEqualTo("AVAILABLE");
        var location = curator.get("units/" + unit).body().getJsonObject("location");
        assertThat(location.getJsonArray("path").getValuesAs(JsonString::getString))
                .endsWith("Room", "Cold", "Box", "B3");
        assertThat(location.getString("node")).isEqualTo(box);
    }

    @Test
    void occupiedPositionIsRefusedWithItsOccupant() {
        List<String> units = curator.straws(2);
        String box = curator.box("box-9x9", "dewar");
        String wish = "{\"node\":\"" + box + "\",\"position\":\"A1\"}";
        curator.post("units/" + units.get(0) + "/placement", wish);
        var refused = curator.post("units/" + units.get(1) + "/placement", wish);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("A1", units.get(0));
        assertThat(curator.get("units/" + units.get(1)).text("state")).isEqualTo("RECEIVED");
    }

    @Test
    void livingMaterialIsRefusedWhereItIsTooWarm() {
        String unit = curator.straws(1).get(0);
        String box = curator.box("box-9x9", "freezer-80");
        var refused = curator.post("units/" + unit + "/placement", "{\"node\":\"" + box + "\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("/problems/too-warm");
    }

    @Test
    void takenOutUnitHasNoPlaceAndItsStoryKnowsWhy() {
        String unit = curator.straws(1).get(0);
        String box = curator.box("box-9x9", "dewar");
        curator.post("units/" + unit + "/placement", "{\"node\":\"" + box + "\"}");
        assertThat(curator.delete("units/" + unit + "/placement").status()).isEqualTo(422);
        var out = curator.delete("units/" + unit + "/placement?reason=quality%20test");
        assertThat(out.text("state")).isEqualTo("CHECKED_OUT");
        assertThat(out.body().isNull("location")).isTrue();
        var story = curator.get("units/" + unit + "/custody").body().getJsonArray("items");
        assertThat(story.getValuesAs(event -> event.asJsonObject().getString("type")))
                .containsExactly("RECEIVED", "PLACED", "REMOVED");
        assertThat(story.getJsonObject(2).getString("reason")).isEqualTo("quality test");
        assertThat(story.getJsonObject(2).getInt("seq")).isEqualTo(3);
    }

    @Test
    void reasonMayBeTheBody() {
        String unit = curator.straws(1).get(0);
        curator.place(unit, curator.box("box-9x9", "dewar"), null);
        var out = curator.delete("units/" + unit + "/placement", "{\"reason\":\"quality test\"}");
        assertThat(out.text("state")).isEqualTo("CHECKED_OUT");
        var story = curator.get("units/" + unit + "/custody").items();
        assertThat(story.get(2).getString("reason")).isEqualTo("quality test");
    }

    @Test
    void actWithoutItsBodyIsAskedForOne() {
        String unit = curator.straws(1).get(0);
        for (String act : List.of("placement", "release", "quarantine", "use")) {
            assertThat(curator.post("units/" + unit + "/" + act, "").status())
                    .as(act)
                    .isEqualTo(400);
        }
    }

    @Test
    void undoIsANewEventThatNamesTheWrongOne() {
        String unit = curator.straws(1).get(0);
        String box = curator.box("box-9x9", "dewar");
        curator.post("units/" + unit + "/placement", "{\"node\":\"" + box + "\"}");
        var story = curator.get("units/" + unit + "/custody").body().getJsonArray("items");
        var undone = curator.post(
                "station/undo", "{\"event\":\"" + story.getJsonObject(1).getString("id") + "\"}");
        assertThat(undone.text("state")).isEqualTo("RECEIVED");
        var after = curator.get("units/" + unit + "/custody").body().getJsonArray("items");
        assertThat(after).hasSize(3);
        assertThat(after.getJsonObject(2).getInt("corrects")).isEqualTo(2);
    }

    @Test
    void repeatedRequestGetsTheFirstAnswerAndIsDoneOnce() {
        String unit = curator.straws(1).get(0);
        String box = curator.box("box-9x9", "dewar");
        String key = UUID.randomUUID().toString();
        String wish = "{\"node\":\"" + box + "\"}";
        var first = curator.with("Idempotency-Key", key).post("units/" + unit + "/placement", wish);
        var second = curator.with("Idempotency-Key", key).post("units/" + unit + "/placement", wish);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(curator.get("units/" + unit + "/custody").body().getJsonArray("items"))
                .hasSize(2);
        assertThat(curator.with("Idempotency-Key", key)
                        .post("units/" + unit + "/placement", "{\"node\":\"other\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void unclearedMaterialGoesOnlyToQuarantine() {
        String unit = curator.register(
                        """
                        {"taxon":"Panthera uncia","collection":{"collectedOn":"2026","method":"BIOPSY",
                         "collectors":"A. Saparova"},"sampleType":"SKIN","quantity":100,"quantityUnit":"MG",
                         "units":{"count":1,"containerType":"CRYOVIAL"}}""")
                .get(0);
        String open = curator.box("box-9x9", "dewar");
        assertThat(curator.post("units/" + unit + "/placement", "{\"node\":\"" + open + "\"}")
                        .text("type"))
                .isEqualTo("/problems/quarantine-only");
    }

    @Test
    void auditorReadsEverythingAndWritesNothing() {
        Program auditor = Program.of(AYAZ, "auditor");
        assertThat(auditor.get("units?limit=3").body().getJsonArray("items")).hasSize(3);
        assertThat(auditor.post("units/KZIZ26000001C/placement", "{\"node\":\"x\"}")
                        .status())
                .isEqualTo(403);
        Program reader = Program.of(AYAZ, "curator", "READ");
        assertThat(reader.post("nodes", "{\"template\":\"site\",\"name\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void listIsPagedByKeyWithoutGapsOrRepeats() {
        var first = curator.get("units?taxon=Felidae&limit=20").body();
        assertThat(first.getJsonNumber("count").longValue()).isGreaterThan(20);
        var second = curator.get("units?taxon=Felidae&limit=20&cursor=" + first.getString("next"))
                .body();
        var codes = first.getJsonArray("items")
                .getValuesAs(row -> row.asJsonObject().getString("unitId"));
        assertThat(second.getJsonArray("items")
                        .getValuesAs(row -> row.asJsonObject().getString("unitId")))
                .doesNotContainAnyElementsOf(codes)
                .allSatisfy(code -> assertThat(code).isGreaterThan(codes.get(19)));
    }

    @Test
    void registeringWithBadInputNamesTheFieldAndSavesNothing() {
        var refused = curator.post(
                "lots",
                """
                {"taxon":"Panthera uncia","organism":{"sex":"F"},
                 "collection":{"collectedOn":"2026-02-31","method":"URCATH","collectors":"A. Saparova"},
                 "sampleType":"SEMEN","quantity":10,"quantityUnit":"ML",
                 "units":{"count":501,"containerType":"STRAW_025"}}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("units.count");
    }
}
