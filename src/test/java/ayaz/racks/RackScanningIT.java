package ayaz.racks;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Invariants;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole racks against the running product. */
final class RackScanningIT {

    static final String SIGNATURE = "\"signature\":{\"password\":\"" + RunningAyaz.PASSWORD + "\"}";
    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    @Test
    void theDiffTellsEveryKindAndSavingFollowsIt() {
        String rack = rack();
        String other = rack();
        List<String> units = vials(5);
        place(units.get(0), rack, "A1");
        place(units.get(1), rack, "A2");
        place(units.get(2), rack, "A3");
        place(units.get(3), other, "H12");
        String unknown = tube();
        String text = "A01,%s\nA02,NO TUBE\nA03,%s\nA04,%s\nA05,%s\nA06,NO READ"
                .formatted(units.get(0), units.get(3), units.get(4), unknown);

        JsonObject looked = scan(text, rack, "LOCATE").done();

        assertThat(status(looked, "A01")).isEqualTo("IN_PLACE");
        assertThat(status(looked, "A02")).isEqualTo("MISSING");
        assertThat(status(looked, "A03")).isEqualTo("OCCUPIED");
        assertThat(status(looked, "A04")).isEqualTo("NEW");
        assertThat(status(looked, "A05")).isEqualTo("UNIDENTIFIED");
        assertThat(status(looked, "A06")).isEqualTo("UNREADABLE");
        assertThat(status(looked, "B01")).isEqualTo("UNSCANNED");
        assertThat(cell(looked, "A03").getJsonArray("from").getString(0)).startsWith("Site ");
        assertThat(unit(units.get(3)).getJsonObject("location").getString("node"))
                .as("nothing was saved")
                .isEqualTo(other);

        assertThat(save(text, rack, "LOCATE").status()).isEqualTo(201);

        assertThat(position(units.get(3))).isEqualTo(rack + " A03");
        assertThat(position(units.get(4))).isEqualTo(rack + " A04");
        assertThat(position(units.get(1)))
                .as("keeps its place until somebody looked")
                .isEqualTo(rack + " A02");
        assertThat(unit(units.get(2)).getString("state")).isEqualTo("MISSING");
        assertThat(unit(units.get(2)).isNull("location")).isTrue();
        assertThat(lastEvent(units.get(2)).getString("type")).isEqualTo("LOST");
        assertThat(lastEvent(units.get(3)).getString("type")).isEqualTo("MOVED");
        assertThat(lastEvent(units.get(4)).getString("type")).isEqualTo("PLACED");
        assertThat(kindOfItem(units.get(1))).isEqualTo("MISSING");
        assertThat(kindOfItem(units.get(2))).isEqualTo("DISPLACED");
        assertThat(item(units.get(2)).getJsonArray("lastPlace").getString(4)).isEqualTo("A03");
        assertThat(unidentified(unknown).getString("position")).isEqualTo("A05");
        assertThat(statuses(scan(text, rack, "LOCATE").done()))
                .containsEntry("IN_PLACE", 4)
                .containsEntry("MISSING", 1);
    }

    @Test
    void twoTubesChangePlacesInOneAct() {
        String rack = rack();
        List<String> units = vials(2);
        place(units.get(0), rack, "A1");
        place(units.get(1), rack, "A2");

        save("A1," + units.get(1) + "\nA2," + units.get(0), rack, "LOCATE").done();

        assertThat(position(units.get(0))).isEqualTo(rack + " A02");
        assertThat(position(units.get(1))).isEqualTo(rack + " A01");
    }

    @Test
    void aTubeThatIsPutByHandIsAnswered() {
        String rack = rack();
        tubeAt(tube(), rack, "A1");
        String code = tube();
        JsonObject put = tubeAt(code, rack, "A2");
        assertThat(put.getString("code")).isEqualTo(code);
        assertThat(put.getString("position")).isEqualTo("A02");
        assertThat(put).isEqualTo(unidentified(code));
    }

    /** The second position of such a box stands below the first, in slot 10. */
    @Test
    void aPositionIsNamedAsItIsWrittenOnTheBox() {
        String box = curator.box("box-9x9-columns", "dewar");
        String code = tube();
        assertThat(tubeAt(code, box, "2").getString("position")).isEqualTo("2");
        assertThat(unidentified(code).getJsonArray("place").getString(4)).isEqualTo("2");
    }

    private static JsonObject tubeAt(String code, String rack, String position) {
        return curator.post(
                        "unidentified",
                        "{\"code\":\"" + code + "\",\"node\":\"" + rack + "\",\"position\":\"" + position + "\"}")
                .done();
    }

    @Test
    void anUnidentifiedTubeHoldsItsPlaceAndFindsItsLotInAnyOrder() throws SQLException {
        String rack = rack();
        String first = tube();
        String second = tube();
        save("A1," + first + "\nA2," + second, rack, "LOCATE").done();
        String unit = vials(1).get(0);
        assertThat(curator.place(unit, rack, "A1").text("type")).isEqualTo("/problems/occupied");
        assertThat(curator.post("nodes/" + rack + "/retirement", "{\"reason\":\"Looks empty\"}")
                        .text("type"))
                .isEqualTo("/problems/not-empty");
        assertThat(curator.get("nodes/" + rack + "/positions")
                        .list("positions")
                        .get(0)
                        .getString("tube"))
                .isEqualTo(first);

        Answer lot = curator.post(
                "lots", LOT.replace("\"containerType\"", "\"supplierCodes\":[\"" + second + "\"],\"containerType\""));
        String catalogued = Program.unitsOf(lot).get(0);
        assertThat(position(catalogued)).as("registered with the tube's code").isEqualTo(rack + " A02");

        String number = curator.post("lots", LOT).done().getString("catalogNumber");
        JsonObject card = curator.post("unidentified/" + first + "/lot", "{\"lot\":\"" + number + "\"}")
                .done();
        assertThat(position(card.getString("unitId"))).isEqualTo(rack + " A01");
        assertThat(curator.get("units/" + first).text("unitId")).isEqualTo(card.getString("unitId"));
        assertThat(curator.post("unidentified/" + first + "/lot", "{\"lot\":\"" + number + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(curator.get("unidentified?limit=500").text()).doesNotContain(first, second);
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    @Test
    void whatHappensToAnUnidentifiedTubeIsTold() throws SQLException {
        String rack = rack();
        String other = rack();
        String tube = tube();
        tubeAt(tube, rack, "A1");
        tubeAt(tube, other, "B2");
        String cold = curator.get("nodes/" + rack)
                .done()
                .getJsonArray("ancestors")
                .getJsonObject(2)
                .getString("barcode");
        curator.post("nodes/" + other + "/place", "{\"parent\":\"" + cold + "\",\"name\":\"Moved\"}")
                .done();
        JsonObject out = curator.delete("unidentified/" + tube + "/placement?reason=To+be+read")
                .done();
        assertThat(out.isNull("node")).as("it stands nowhere").isTrue();
        assertThat(unidentified(tube).getInt("days")).as("still on the list").isZero();
        List<JsonObject> story = story(tube);
        assertThat(story)
                .extracting(event -> event.getString("type"))
                .containsExactly("PLACED", "MOVED", "MOVED", "REMOVED");
        assertThat(end(story.get(1), "from")).isEqualTo("Box/A01");
        assertThat(end(story.get(1), "to")).isEqualTo("Box/B02");
        assertThat(end(story.get(2), "to")).as("moved with its box").isEqualTo("Moved/B02");
        assertThat(end(story.get(3), "from")).isEqualTo("Moved/B02");
        assertThat(story).allMatch(event -> event.getString("actor").length() > 3);

        JsonObject removal = acts().get(0);
        assertThat(removal.getString("subject")).isEqualTo("TUBE");
        assertThat(removal.getBoolean("undoable")).isTrue();
        curator.post("unidentified/acts/" + removal.getString("event") + "/undo", "")
                .done();
        assertThat(unidentified(tube).getString("node")).isEqualTo(other);
        assertThat(curator.delete("unidentified/" + tube + "?reason=Broken").text("type"))
                .isEqualTo("/problems/tube-still-stands");

        curator.delete("unidentified/" + tube + "/placement?reason=Broken").done();
        curator.delete("unidentified/" + tube + "?reason=Broken").done();
        assertThat(curator.get("unidentified?limit=500").text()).doesNotContain(tube);
        assertThat(curator.get("scan/" + tube).text("kind")).isEqualTo("newTube");
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    @Test
    void aTubeThatWasPutByMistakeWasNeverThere() {
        String tube = tube();
        tubeAt(tube, rack(), "A1");
        JsonObject undone = curator.post("unidentified/acts/" + acts().get(0).getString("event") + "/undo", "")
                .done();
        assertThat(undone.isNull("tube")).isTrue();
        assertThat(curator.get("unidentified?limit=500").text()).doesNotContain(tube);
        assertThat(story(tube)).hasSize(2);
    }

    @Test
    void aTubeThatIsOutFindsItsLotToo() {
        String tube = tube();
        tubeAt(tube, rack(), "A1");
        curator.delete("unidentified/" + tube + "/placement?reason=To+be+read").done();
        String number = curator.post("lots", LOT).done().getString("catalogNumber");
        JsonObject card = curator.post("unidentified/" + tube + "/lot", "{\"lot\":\"" + number + "\"}")
                .done();
        assertThat(card.isNull("location")).isTrue();
        assertThat(story(tube).get(2).getString("unit")).isEqualTo(card.getString("unitId"));
        assertThat(curator.get("unidentified?limit=500").text()).doesNotContain(tube);
    }

    private static List<JsonObject> story(String tube) {
        return curator.get("unidentified/" + tube + "/story").items();
    }

    private static List<JsonObject> acts() {
        try (var reader = Json.createReader(
                new java.io.StringReader(curator.get("station/acts").text()))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static String end(JsonObject event, String side) {
        var path = event.getJsonArray(side);
        return path.getString(path.size() - 2) + "/" + path.getString(path.size() - 1);
    }

    @Test
    void assigningGivesEachUnitTheCodeOfItsTube() {
        String rack = rack();
        List<String> units = vials(2);
        place(units.get(0), rack, "A1");
        place(units.get(1), rack, "B1");
        String one = tube();
        String two = tube();
        String text = "A1," + one + "\nB1," + two;

        assertThat(status(scan(text, rack, "ASSIGN").done(), "A01")).isEqualTo("NEW");
        save(text, rack, "ASSIGN").done();

        assertThat(curator.get("units/" + one).text("unitId")).isEqualTo(units.get(0));
        assertThat(curator.get("units/" + two).text("unitId")).isEqualTo(units.get(1));
        assertThat(unit(units.get(0)).getJsonArray("supplierCodes").getString(0))
                .isEqualTo(one);
        assertThat(lastEvent(units.get(0)).getString("type")).isEqualTo("LABELLED");
        save("A1," + tube() + "\nB1," + two, rack, "ASSIGN").done();
        assertThat(kindOfItem(units.get(0))).isEqualTo("OTHER_CODE");
        assertThat(curator.get("units/" + one).text("unitId")).isEqualTo(units.get(0));
    }

    @Test
    void whatMayNotStandThereIsObservedAndNotPlaced() throws SQLException {
        String rack = rack();
        String pending = Program.unitsOf(curator.post("lots", LOT.replace("CLEARED", "PENDING")))
                .get(0);
        String theirs = "QQQQ26000001";
        String foreign = theirs + ayaz.codes.CheckCharacter.of(theirs);

        save("A1," + pending + "\nA2," + foreign, rack, "LOCATE").done();

        assertThat(kindOfItem(pending)).isEqualTo("NOT_ALLOWED");
        assertThat(unit(pending).isNull("location")).isTrue();
        assertThat(kindOfItem(foreign)).isEqualTo("FOREIGN");
        assertThat(observations(pending)).isEqualTo(1);
    }

    @Test
    void aSavedReadingIsTakenBackAsOneAct() throws SQLException {
        String rack = rack();
        String other = rack();
        List<String> units = vials(5);
        place(units.get(0), rack, "A1");
        place(units.get(1), rack, "A2");
        place(units.get(2), rack, "A3");
        place(units.get(3), other, "H12");
        String unknown = tube();
        String known = tube();
        tubeAt(known, other, "B1");
        String swap = "A1,%s\nA2,%s\nA3,%s\nA4,%s\nA5,%s\nA6,%s"
                .formatted(units.get(1), units.get(0), units.get(3), units.get(4), unknown, known);
        String scan = save(swap, rack, "LOCATE").done().getString("scan");
        assertThat(position(units.get(0))).isEqualTo(rack + " A02");
        assertThat(kindOfItem(units.get(2))).isEqualTo("DISPLACED");
        String event = lastEvent(units.get(0)).getString("id");
        assertThat(curator.post("station/undo", "{\"event\":\"" + event + "\"}").text("type"))
                .isEqualTo("/problems/shared-act");

        assertThat(undo(Program.of(AYAZ, "technician2"), scan).status()).isEqualTo(403);
        assertThat(undo(curator, scan).done().getBoolean("undone")).isTrue();

        assertThat(position(units.get(0))).isEqualTo(rack + " A01");
        assertThat(position(units.get(1))).isEqualTo(rack + " A02");
        assertThat(position(units.get(2))).isEqualTo(rack + " A03");
        assertThat(unit(units.get(2)).getString("state")).isEqualTo("AVAILABLE");
        assertThat(position(units.get(3))).isEqualTo(other + " H12");
        assertThat(unit(units.get(4)).isNull("location")).isTrue();
        assertThat(unit(units.get(4)).getString("state")).isEqualTo("RECEIVED");
        assertThat(lastEvent(units.get(3)).getString("type")).isEqualTo("CORRECTED");
        assertThat(lastEvent(units.get(3)).getString("reason")).contains("wrong way round");
        assertThat(unidentified(known).getString("node")).isEqualTo(other);
        assertThat(curator.get("scan/" + unknown).text("kind")).isEqualTo("newTube");
        assertThat(items(false)).noneMatch(item -> units.contains(item.getString("code")));
        assertThat(undo(curator, scan).text("type")).isEqualTo("/problems/undone-before");
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    /** What somebody else did with a whole rack or with one tube is corrected, and a correction is signed. */
    @Test
    void takingBackAReadingOrATubeOfSomebodyElseIsSigned() {
        String rack = rack();
        String unit = vials(1).get(0);
        String tube = tube();
        Program technician = Program.of(AYAZ, "technician");
        String scan = technician
                .post(
                        "racks/scans",
                        "{\"rack\":\"%s\",\"mode\":\"LOCATE\",\"text\":\"A1,%s\\nA2,%s\"}".formatted(rack, unit, tube))
                .done()
                .getString("scan");
        assertThat(undo(curator, scan).text("type")).isEqualTo("/problems/signature-needed");
        assertThat(position(unit)).isEqualTo(rack + " A01");
        curator.post("racks/scans/" + scan + "/undo", "{\"reason\":\"The wrong rack\"," + SIGNATURE + "}")
                .done();
        assertThat(signatureOf(lastEvent(unit))).isEqualTo("CORRECTION " + rack + " true");
        assertThat(signatureOf(story(tube).get(1))).isEqualTo("CORRECTION " + rack + " true");

        technician
                .post("unidentified", "{\"code\":\"%s\",\"node\":\"%s\",\"position\":\"B1\"}".formatted(tube, rack))
                .done();
        String undo = "unidentified/acts/" + story(tube).get(2).getString("id") + "/undo";
        assertThat(curator.post(undo, "").text("type")).isEqualTo("/problems/signature-needed");
        curator.post(undo, "{" + SIGNATURE + "}").done();
        assertThat(signatureOf(story(tube).get(3))).isEqualTo("CORRECTION " + tube + " true");
    }

    private static String signatureOf(JsonObject event) {
        JsonObject signature = event.getJsonObject("signature");
        return signature.getString("act") + " " + signature.getString("record") + " " + signature.getBoolean("intact");
    }

    @Test
    void aReadingIsNotTakenBackOverWhatHappenedSince() {
        String rack = rack();
        List<String> units = vials(2);
        String scan = save("A1," + units.get(0) + "\nA2," + units.get(1), rack, "LOCATE")
                .done()
                .getString("scan");
        place(units.get(1), rack, "H1");
        Answer refused = undo(curator, scan);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains(units.get(1));
        assertThat(position(units.get(0))).as("nothing of it was taken back").isEqualTo(rack + " A01");
    }

    private static Answer undo(Program person, String scan) {
        return person.post("racks/scans/" + scan + "/undo", "{\"reason\":\"The rack stood the wrong way round\"}");
    }

    @Test
    void aMixedBoxAndKeptPositionsHoldAlsoAgainstAReading() throws SQLException {
        String box = curator.box("box-mixed-81", "ln2-freezer");
        List<String> vials = vials(3);
        String straw = curator.straws(1).get(0);
        String tube = tube();
        tubeAt(tube, box, "A9");
        place(vials.get(0), box, "A1");
        place(vials.get(1), box, "A2");
        curator.post(
                        "nodes/" + box + "/kept",
                        "{\"positions\":[\"A5\"],\"purpose\":\"BLOCKED\",\"reason\":\"Frozen shut\"}")
                .done();
        String text = "A3,%s\nA2,%s\nA5,%s".formatted(straw, vials.get(2), vials.get(1));

        save(text, box, "LOCATE").done();

        assertThat(unit(straw).isNull("location"))
                .as("a straw in a vial's slot")
                .isTrue();
        assertThat(kindOfItem(straw)).isEqualTo("NOT_ALLOWED");
        assertThat(position(vials.get(2))).isEqualTo(box + " A2");
        assertThat(unit(vials.get(1)).getString("state"))
                .as("it was seen in a blocked position, and another stands in its own")
                .isEqualTo("MISSING");
        assertThat(curator.get("nodes/" + box + "/positions").text())
                .as("still blocked")
                .contains("Frozen shut");
        String lot = curator.get("units/" + curator.straws(1).get(0))
                .body()
                .getJsonObject("lot")
                .getString("catalogNumber");
        assertThat(curator.post("unidentified/" + tube + "/lot", "{\"lot\":\"" + lot + "\"}")
                        .text("type"))
                .as("the tube turns out to be a straw, and stands in a vial's slot")
                .isEqualTo("/problems/wrong-slot");
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    @Test
    void aPersonResolvesAndTheRecordKeepsIt() {
        String rack = rack();
        List<String> units = vials(3);
        units.forEach(unit -> curator.place(unit, rack, null).done());
        save("A1,EMPTY\nA2,EMPTY\nA3,EMPTY", rack, "LOCATE").done();

        resolve(units.get(0), "{\"resolution\":\"CONFIRMED\",\"reason\":\"Frost over the code\"}");
        resolve(units.get(1), "{\"resolution\":\"LOST\",\"reason\":\"Looked in both neighbours\"}");
        resolve(
                units.get(2),
                "{\"resolution\":\"PLACED\",\"node\":\"%s\",\"position\":\"H12\",\"reason\":\"Was in the last row\"}"
                        .formatted(rack));

        assertThat(lastEvent(units.get(0)).getString("type")).isEqualTo("VERIFIED");
        assertThat(lastEvent(units.get(0)).getString("reason")).isEqualTo("Frost over the code");
        assertThat(unit(units.get(1)).getString("state")).isEqualTo("MISSING");
        assertThat(position(units.get(2))).isEqualTo(rack + " H12");
        assertThat(items(false)).noneMatch(item -> units.contains(item.getString("code")));
        assertThat(items(true))
                .filteredOn(item -> units.contains(item.getString("code")))
                .hasSize(3);
    }

    private static Stream<Arguments> badFiles() {
        return Stream.of(
                        Arguments.of("{0},A1,{2}\n{0},A2,{3}\n,,", 3, "", "emptyLine"),
                        Arguments.of("{0},A1,{2}\n{0},I1,{3}", 2, "I1", "outside"),
                        Arguments.of("{0},A1,{2}\n{1},B1,{3}", 2, "B1", "twoRacks"),
                        Arguments.of("{0},A1,{2}\n{0},B1,\u0410\u041200000001", 2, "B1", "mixedLetters"),
                        Arguments.of(",1,2,3,4\nA,{2},,,\nB,{3},,,", 3, "B4", "otherSize"))
                .flatMap(file -> Stream.of("en", "ru", "kk").map(language -> {
                    Object[] told = file.get();
                    return Arguments.of(language, told[0], told[1], told[2], told[3]);
                }));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsToldByLineAndWellAndChangesNothing(
            String language, String pattern, int line, String well, String fault) throws SQLException {
        String rack = rack();
        String text = java.text.MessageFormat.format(pattern, rack, rack(), tube(), tube());
        long before = rows();

        Answer answer = curator.speaking(language).post("racks/scans", wish(text, rack, "LOCATE"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().getJsonArray("problems").getValuesAs(JsonObject.class))
                .anySatisfy(problem -> {
                    assertThat(problem.getInt("line")).isEqualTo(line);
                    assertThat(problem.getString("well")).isEqualTo(well);
                    assertThat(problem.getString("message")).contains(words(language, fault));
                });
        assertThat(rows()).isEqualTo(before);
    }

    /** What the bundle says, between its arguments. */
    private static String[] words(String language, String fault) {
        var bundle = ResourceBundle.getBundle(
                "ayaz.racks.text",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return Stream.of(bundle.getString("racks.fault." + fault).split("\\{\\d}"))
                .filter(part -> !part.isBlank())
                .toArray(String[]::new);
    }

    @Test
    void ninetySevenWellsAreOneTooMany() throws SQLException {
        String rack = rack();
        String text = IntStream.rangeClosed(1, 96)
                        .mapToObj(slot -> RackFileReaderTest.SBS.label(slot) + "," + tube())
                        .collect(Collectors.joining("\n"))
                + "\nI1," + tube();
        long before = rows();

        Answer answer = curator.post("racks/scans", wish(text, rack, "LOCATE"));

        assertThat(answer.body().getJsonArray("problems").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getInt("line")).isEqualTo(97);
                    assertThat(problem.getString("well")).isEqualTo("I1");
                });
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameReadingUnderOneKeyIsSavedOnceAndAnAuditorSavesNone() throws SQLException {
        String rack = rack();
        String wish = wish("A1," + tube(), rack, "LOCATE");
        var once = curator.with("Idempotency-Key", UUID.randomUUID().toString());
        once.post("racks/scans", wish).done();
        long before = rows();

        assertThat(once.post("racks/scans", wish).status()).isEqualTo(201);
        assertThat(rows()).isEqualTo(before);
        assertThat(Program.of(AYAZ, "auditor").post("racks/scans", wish).status())
                .isEqualTo(403);
        assertThat(curator.with("Content-Type", "text/csv")
                        .post("racks/scan?name=" + rack + ".csv", "A1," + tube())
                        .done()
                        .getString("rack"))
                .as("the name of the file tells the rack")
                .isEqualTo(rack);
    }

    private static final String LOT =
            """
            {"taxon":"Panthera uncia","collection":{"collectedOn":"2026-03-14","method":"BIOPSY","collectors":"T"},
            "sampleType":"SKIN","quantity":1,"quantityUnit":"G","diseaseStatus":"CLEARED","permitStatus":"AVAILABLE",
            "units":{"count":1,"containerType":"CRYOVIAL"}}""";

    static String rack() {
        return curator.box("box-8x12", "ln2-freezer");
    }

    private static List<String> vials(int count) {
        return curator.register(LOT.replace("\"count\":1", "\"count\":" + count));
    }

    static String tube() {
        return "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }

    private static void place(String unit, String rack, String position) {
        curator.place(unit, rack, position).done();
    }

    static String wish(String text, String rack, String mode) {
        return Json.createObjectBuilder()
                .add("text", text)
                .add("rack", rack)
                .add("mode", mode)
                .build()
                .toString();
    }

    private static Answer scan(String text, String rack, String mode) {
        return curator.post("racks/scan", wish(text, rack, mode));
    }

    private static Answer save(String text, String rack, String mode) {
        return curator.post("racks/scans", wish(text, rack, mode));
    }

    private static JsonObject cell(JsonObject report, String position) {
        return report.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                .filter(cell -> cell.getString("position").equals(position))
                .findFirst()
                .orElseThrow();
    }

    private static String status(JsonObject report, String position) {
        return cell(report, position).getString("status");
    }

    private static java.util.Map<String, Integer> statuses(JsonObject report) {
        JsonObject counts = report.getJsonObject("counts");
        return counts.keySet().stream().collect(Collectors.toMap(name -> name, counts::getInt));
    }

    private static JsonObject unit(String code) {
        return curator.get("units/" + code).done();
    }

    private static String position(String unit) {
        JsonObject location = unit(unit).getJsonObject("location");
        return location.getString("node") + " " + location.getString("position");
    }

    private static JsonObject lastEvent(String unit) {
        List<JsonObject> story = curator.get("units/" + unit + "/custody").items();
        return story.get(story.size() - 1);
    }

    private static List<JsonObject> items(boolean resolved) {
        return curator.get("work-items?limit=500&resolved=" + resolved).items();
    }

    private static JsonObject item(String code) {
        return items(false).stream()
                .filter(item -> item.getString("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no work item for " + code));
    }

    private static String kindOfItem(String code) {
        return item(code).getString("kind");
    }

    private static void resolve(String code, String finding) {
        curator.post("work-items/" + item(code).getString("id") + "/resolution", finding)
                .done();
    }

    private static JsonObject unidentified(String code) {
        return curator.get("unidentified?limit=500").items().stream()
                .filter(tube -> tube.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long observations(String code) throws SQLException {
        return count("SELECT COUNT(*) FROM observation WHERE code = '" + code + "'");
    }

    private static long rows() throws SQLException {
        return count(
                """
                SELECT (SELECT COUNT(*) FROM observation) + (SELECT COUNT(*) FROM placement)
                    + (SELECT COUNT(*) FROM rack_scan) + (SELECT COUNT(*) FROM custody_event)
                    + (SELECT COUNT(*) FROM work_item)""");
    }

    private static long count(String sql) throws SQLException {
        try (var connection = AYAZ.asUser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
