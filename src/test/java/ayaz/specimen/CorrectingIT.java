package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import ayaz.testing.Answer;
import ayaz.testing.Invariants;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was recorded wrongly is mended by who saw the latest version of it, and custody knows what concerns use. */
class CorrectingIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    /** A lot with its first unit and its animal. */
    private record Registered(String lot, String unit, String animal) {

        static Registered straws(int count) {
            JsonObject lot = curator.post("lots", LotJson.straws(count)).done();
            return new Registered(
                    lot.getString("catalogNumber"),
                    lot.getJsonArray("units").getJsonObject(0).getString("unitId"),
                    lot.getString("organism"));
        }

        String lotPath() {
            return "lots/" + lot;
        }

        String animalPath() {
            return "organisms/" + animal;
        }
    }

    private static Answer correct(String path, String patch) {
        return curator.with("If-Match", curator.get(path).etag()).patch(path, patch);
    }

    @Test
    void editWithoutVersionIsAskedForOne() {
        var lot = Registered.straws(1);
        for (String path : List.of(lot.lotPath(), lot.animalPath())) {
            Answer answer = curator.patch(path, "{\"remarks\":\"x\"}");
            assertThat(answer.status()).isEqualTo(428);
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.text("type")).isEqualTo("/problems/version-needed");
        }
    }

    @Test
    void editOfAStaleVersionIsRefusedAndSavesNothing() {
        var lot = Registered.straws(1);
        for (String path : List.of(lot.lotPath(), lot.animalPath())) {
            String seen = curator.get(path).etag();
            assertThat(curator.with("If-Match", seen)
                            .patch(path, "{\"remarks\":\"first\"}")
                            .status())
                    .isEqualTo(200);
            Answer second = curator.with("If-Match", seen).patch(path, "{\"remarks\":\"second\"}");
            assertThat(second.status()).isEqualTo(412);
            assertThat(second.text("type")).isEqualTo("/problems/stale");
            assertThat(curator.get(path).text("remarks")).isEqualTo("first");
        }
    }

    @Test
    void weakTagIsNoVersion() {
        var lot = Registered.straws(1);
        assertThat(curator.with("If-Match", "W/" + curator.get(lot.lotPath()).etag())
                        .patch(lot.lotPath(), "{\"remarks\":\"x\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void tagOfAnEditServesTheNextOne() {
        var path = Registered.straws(1).lotPath();
        Answer first = correct(path, "{\"remarks\":\"one\"}");
        assertThat(first.etag()).isEqualTo(curator.get(path).etag());
        assertThat(curator.with("If-Match", first.etag())
                        .patch(path, "{\"remarks\":\"two\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoeverHasTheAnswerIsToldSoUntilItChanges() {
        var lot = Registered.straws(1);
        String box = curator.box("box-9x9", "dewar");
        for (String path : List.of(lot.lotPath(), lot.animalPath(), "units/" + lot.unit(), "nodes/" + box)) {
            var again = curator.with("If-None-Match", curator.get(path).etag());
            assertThat(again.get(path).status()).as(path).isEqualTo(304);
            assertThat(again.get(path).bytes()).isEmpty();
        }
        var oldLot = curator.with("If-None-Match", curator.get(lot.lotPath()).etag());
        var oldNode = curator.with("If-None-Match", curator.get("nodes/" + box).etag());
        curator.place(lot.unit(), box, "A1");
        assertThat(oldLot.get(lot.lotPath()).status())
                .as("the state of its unit is another one")
                .isEqualTo(200);
        assertThat(oldNode.get("nodes/" + box).status()).as("it is fuller now").isEqualTo(200);
        assertThat(oldLot.speaking("ru").get("units/" + lot.unit()).status()).isEqualTo(200);
    }

    @Test
    void whatAPatchLeavesOutStaysAndNullTakesAway() {
        var lot = Registered.straws(1);
        correct(lot.lotPath(), "{\"motilityPercent\":70,\"remarks\":\"kept\"}");
        var after = correct(lot.lotPath(), "{\"motilityPercent\":null,\"viabilityPercent\":81.5}")
                .done();
        assertThat(after.isNull("motilityPercent")).isTrue();
        assertThat(after.getString("remarks")).isEqualTo("kept");
        assertThat(after.getJsonNumber("viabilityPercent").doubleValue()).isEqualTo(81.5);
        assertThat(after.getString("cryoprotectant")).isEqualTo("GLY");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            lot    | {"progressivePercent": 60, "motilityPercent": 50} | 422 | progressivePercent
            lot    | {"quantity": -1}                                  | 422 | quantity
            lot    | {"quantityUnit": "BUCKETS"}                       | 422 | quantityUnit
            lot    | {"permitStatus": "NOT_REQUIRED", "reason": "x"}   | 422 | permitQualifier
            lot    | {"permitStatus": "NOT_AVAILABLE"}                 | 422 | reason
            lot    | {"permitStatus": null}                            | 422 | permitStatus
            lot    | {"colour": "blue"}                                | 400 | colour
            animal | {"sex": "F"}                                      | 422 | sex
            animal | {"sex": "X"}                                      | 422 | sex
            animal | {"bornOn": "2026-04"}                             | 422 | bornOn
            animal | {"bornOn": "2026-02-30"}                          | 422 | bornOn
            animal | {"diedOn": "2020"}                                | 422 | diedOn
            animal | {"identifiers": [{"type": "MICROCHIP", "value": "1"}]} | 422 | identifiers[0].value
            """)
    void wrongCorrectionNamesItsField(String what, String patch, int status, String field) {
        var lot = Registered.straws(1);
        String path = what.equals("lot") ? lot.lotPath() : lot.animalPath();
        String before = curator.get(path).text();
        Answer answer = correct(path, patch);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.wrongFields()).contains(field);
        assertThat(curator.get(path).text()).isEqualTo(before);
    }

    @Test
    void technicianCorrectsNothing() {
        var lot = Registered.straws(1);
        var technician = Program.of(RunningAyaz.demo(), "technician")
                .with("If-Match", curator.get(lot.lotPath()).etag());
        assertThat(technician.patch(lot.lotPath(), "{\"remarks\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(technician.patch(lot.animalPath(), "{\"name\":\"x\"}").status())
                .isEqualTo(403);
    }

    @Test
    void animalIsCalledOtherwiseAtOnceWhereverItsUnitsAreLookedUp() {
        var lot = Registered.straws(1);
        String unit = "units/" + lot.unit();
        assertThat(curator.get(unit).body().getJsonObject("organism").getString("name"))
                .startsWith("T-");
        String name = "Renamed " + Ids.next();
        correct(lot.animalPath(), "{\"name\":\"" + name + "\",\"sex\":\"U\"}").done();
        var animal = curator.get(unit).body().getJsonObject("organism");
        assertThat(animal.getString("name")).isEqualTo(name);
        assertThat(animal.getString("sex")).isEqualTo("U");
    }

    @Test
    void numberThatAnAnimalCarriesNoMoreIsKeptAsEnded() {
        var animal = Registered.straws(1).animalPath();
        String ring = "R-" + Ids.next();
        String other = "S-" + Ids.next();
        correct(animal, "{\"identifiers\":[{\"type\":\"RING\",\"value\":\"%s\"}]}".formatted(ring));
        var card = correct(animal, "{\"identifiers\":[{\"type\":\"RING\",\"value\":\"%s\"}]}".formatted(other))
                .done();
        var numbers = card.getJsonArray("identifiers").getValuesAs(JsonObject.class);
        assertThat(numbers).extracting(number -> number.getString("value")).containsExactly(ring, other);
        assertThat(numbers).extracting(number -> number.isNull("endedOn")).containsExactly(false, true);
    }

    @Test
    void transponderOfAnotherAnimalIsRefused() {
        String chip = "398" + String.format("%012d", System.nanoTime() % 200_000_000_000L);
        String patch = "{\"identifiers\":[{\"type\":\"MICROCHIP\",\"value\":\"" + chip + "\"}]}";
        assertThat(correct(Registered.straws(1).animalPath(), patch).status()).isEqualTo(200);
        Answer second = correct(Registered.straws(1).animalPath(), patch);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.wrongFields()).containsExactly("identifiers[0].value");
    }

    @Test
    void lostPapersPutStockIntoQuarantineAndTheStoryKnowsWhy() throws SQLException {
        var lot = Registered.straws(2);
        curator.place(lot.unit(), curator.box("box-9x9", "dewar"), null);
        correct(
                        lot.lotPath(),
                        "{\"permitStatus\":\"NOT_AVAILABLE\",\"reason\":\"The permit was of another year\",\"signature\":{\"password\":\""
                                + RunningAyaz.PASSWORD + "\"}}")
                .done();
        assertThat(curator.get("units/" + lot.unit()).text("state")).isEqualTo("QUARANTINED");
        var story = curator.get("units/" + lot.unit() + "/custody").items();
        assertThat(story)
                .extracting(event -> event.getString("type"))
                .containsExactly("RECEIVED", "PLACED", "CORRECTED", "QUARANTINED");
        assertThat(story.get(2).getString("reason"))
                .isEqualTo("permitStatus AVAILABLE > NOT_AVAILABLE: The permit was of another year");
        assertNoRuleIsBroken();
    }

    @Test
    void unitThatIsOutComesBackToQuarantine() {
        var lot = Registered.straws(1);
        String box = curator.box("box-9x9", "dewar");
        curator.place(lot.unit(), box, null);
        curator.delete("units/" + lot.unit() + "/placement?reason=check");
        correct(
                        lot.lotPath(),
                        "{\"permitStatus\":\"UNKNOWN\",\"reason\":\"Nobody has seen the permit\",\"signature\":{\"password\":\""
                                + RunningAyaz.PASSWORD + "\"}}")
                .done();
        assertThat(curator.place(lot.unit(), box, null).text("state")).isEqualTo("QUARANTINED");
    }

    @Test
    void infectedLotIsMovedToQuarantinePlacesBeforeItsTestsAreCorrected() throws SQLException {
        var lot = Registered.straws(1);
        String box = curator.box("box-9x9", "dewar");
        curator.place(lot.unit(), box, null);
        String patch = "{\"diseaseStatus\":\"POSITIVE\",\"reason\":\"Second test\",\"signature\":{\"password\":\""
                + RunningAyaz.PASSWORD + "\"}}";
        Answer refused = correct(lot.lotPath(), patch);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains(lot.unit());
        assertThat(curator.get(lot.lotPath()).text("diseaseStatus")).isEqualTo("CLEARED");

        curator.place(lot.unit(), quarantineBox(), null).done();
        correct(lot.lotPath(), patch).done();
        assertThat(curator.get("units/" + lot.unit()).text("state")).isEqualTo("QUARANTINED");
        assertNoRuleIsBroken();
    }

    private static String quarantineBox() {
        String room = curator.node(curator.node(null, "site", "Q-" + Ids.next()), "room", "Room");
        String dewar = curator.node(room, "dewar", "Dewar");
        return curator.post(
                        "nodes",
                        "{\"template\":\"box-9x9\",\"parent\":\"%s\",\"name\":\"Q\",\"quarantine\":true}"
                                .formatted(dewar))
                .done()
                .getString("barcode");
    }

    private static void assertNoRuleIsBroken() throws SQLException {
        try (var owner = RunningAyaz.demo().asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }
}
