package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Invariants;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A box, cane, rack or canister is moved with everything in it, or refused with a reason. */
class MovingIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program curator;

    private String room = "";
    private String firstRack = "";
    private String secondRack = "";
    private String box = "";
    private List<String> straws = List.of();

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    /** Two racks of ten boxes in one freezer, three straws in the first box of the first rack. */
    @BeforeEach
    void build() {
        String site = curator.node(null, "site", "Site " + UUID.randomUUID());
        room = curator.node(site, "room", "Room");
        String freezer = curator.node(room, "ln2-freezer-6-racks", "N1");
        firstRack = child(freezer, 0);
        secondRack = child(freezer, 1);
        box = child(firstRack, 0);
        straws = curator.straws(3);
        straws.forEach(straw -> assertThat(place(straw, box).status()).as(straw).isEqualTo(200));
    }

    private static String child(String node, int index) {
        return curator.get("nodes/" + node)
                .body()
                .getJsonArray("children")
                .getJsonObject(index)
                .getString("barcode");
    }

    private static Answer place(String unit, String node) {
        return curator.place(unit, node, null);
    }

    private static Answer move(String node, String parent) {
        return curator.post("nodes/" + node + "/place", "{\"parent\":\"" + parent + "\"}");
    }

    private static Answer moveTo(String node, String parent, int place) {
        return curator.post("nodes/" + node + "/place", "{\"parent\":\"" + parent + "\",\"place\":" + place + "}");
    }

    private static void retire(String node) {
        var answer = curator.post("nodes/" + node + "/retirement", "{\"reason\":\"broken\"}");
        assertThat(answer.done().getString("status")).isEqualTo("RETIRED");
    }

    private static List<String> way(String unit) {
        return curator.get("units/" + unit)
                .body()
                .getJsonObject("location")
                .getJsonArray("path")
                .getValuesAs(JsonString::getString);
    }

    private static JsonObject lastEvent(String unit) {
        var story = curator.get("units/" + unit + "/custody").body().getJsonArray("items");
        return story.getJsonObject(story.size() - 1);
    }

    private static void assertRefused(Answer answer, String words) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.text()).contains(words);
    }

    @Test
    void unitsGoWithTheirBoxAndTheCardKnowsAtOnce() throws Exception {
        assertThat(way(straws.get(0))).endsWith("R1", "B1", "A1"); // now it is remembered
        retire(child(secondRack, 9));

        var moved = move(box, secondRack);

        assertThat(moved.done().getString("name")).isEqualTo("B10");
        assertThat(way(straws.get(0))).endsWith("R2", "B10", "A1");
        var event = lastEvent(straws.get(2));
        assertThat(event.getString("type")).isEqualTo("MOVED");
        assertThat(event.getJsonArray("from").getValuesAs(JsonString::getString))
                .endsWith("R1", "B1", "A3");
        assertThat(event.getJsonArray("to").getValuesAs(JsonString::getString)).endsWith("R2", "B10", "A3");
        assertThat(curator.get("nodes/" + firstRack).body().getInt("occupied")).isZero();
        assertThat(curator.get("nodes/" + secondRack).body().getInt("occupied")).isEqualTo(3);
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    @Test
    void moveIsUndoneForAllAsANewAct() throws Exception {
        retire(child(secondRack, 9));
        move(box, secondRack);
        String late = curator.straws(1).get(0);
        place(late, box);
        String act = lastActOfBox();

        var undone = curator.post("nodes/acts/" + act + "/undo", "");

        assertThat(undone.done().getString("name")).isEqualTo("B1");
        assertThat(way(straws.get(1))).endsWith("R1", "B1", "A2");
        assertThat(lastEvent(straws.get(1)).getString("type")).isEqualTo("CORRECTED");
        assertThat(lastEvent(straws.get(1)).getInt("corrects")).isEqualTo(3);
        assertThat(lastEvent(late).getString("type")).isEqualTo("MOVED");
        assertRefused(curator.post("nodes/acts/" + act + "/undo", ""), "only its last act");
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    /** Each unit that goes back carries the signature, in the log too; it fits this act and no other. */
    @Test
    void moveThatSomebodyElseMadeIsTakenBackUnderASignature() {
        retire(child(secondRack, 9));
        var technician = Program.of(AYAZ, "technician");
        technician
                .post("nodes/" + box + "/place", "{\"parent\":\"" + secondRack + "\"}")
                .done();
        String undo = "nodes/acts/" + lastActOfBox() + "/undo";

        assertThat(Program.of(AYAZ, "technician2").post(undo, "").text("type")).isEqualTo("/problems/not-yours");
        assertThat(curator.post(undo, "").text("type")).isEqualTo("/problems/signature-needed");
        assertThat(curator.post(undo, "{\"signature\":{\"password\":\"not mine\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(way(straws.get(0))).contains("R2");
        curator.post(undo, "{\"signature\":{\"password\":\"" + RunningAyaz.PASSWORD + "\"}}")
                .done();

        assertThat(way(straws.get(2))).endsWith("R1", "B1", "A3");
        JsonObject signature = lastEvent(straws.get(2)).getJsonObject("signature");
        assertThat(signature.getString("act")).isEqualTo("CORRECTION");
        assertThat(signature.getString("record")).isEqualTo(box);
        assertThat(signature.getBoolean("intact")).isTrue();
        JsonObject told = curator.get("nodes/" + box + "/acts").items().get(0);
        assertThat(told.getJsonObject("signature")).isEqualTo(signature);
        assertThat(told.getBoolean("correction")).as("one's own act now").isFalse();
    }

    private String lastActOfBox() {
        return lastActOf(box);
    }

    @Test
    void oneUnitAloneIsNotPutBackFromASharedMove() {
        retire(child(secondRack, 9));
        move(box, secondRack);
        String event = lastEvent(straws.get(0)).getString("id");
        assertRefused(curator.post("station/undo", "{\"event\":\"" + event + "\"}"), "moved together with others");
    }

    @Test
    void fullParentsTakenPlacesAndWrongKindsAreRefused() {
        assertRefused(move(box, secondRack), "no free place left");
        assertRefused(moveTo(box, secondRack, 4), "Place 4 of R2 is taken");
        assertRefused(moveTo(box, secondRack, 11), "no place 11");
        assertRefused(move(firstRack, secondRack), "does not belong inside");
        assertRefused(move(box, child(secondRack, 0)), "cannot hold other places");
        assertRefused(move(box, firstRack), "stands there already");
        assertRefused(move(room, firstRack), "cannot be moved");
        assertThat(way(straws.get(0))).endsWith("R1", "B1", "A1");
    }

    @Test
    void nothingGoesIntoAPartOfItself() {
        String shelf = child(curator.node(room, "freezer-80-4-shelves", "F1"), 0);
        assertRefused(move(shelf, child(shelf, 0)), "that is a part of it");
    }

    @Test
    void whatShallLiveAgainIsNotMovedIntoTheWarm() {
        String shelf = child(curator.node(room, "freezer-80-4-shelves", "F2"), 0);
        String rack = child(shelf, 0);
        retire(child(rack, 4));
        assertRefused(move(box, rack), "too warm");
        assertThat(way(straws.get(0))).endsWith("R1", "B1", "A1");

        straws.forEach(straw -> curator.delete("units/" + straw + "/placement?reason=laboratory"));
        assertThat(move(box, rack).status()).isEqualTo(200);
        assertThat(curator.get("nodes/" + box).text("temperatureClass")).isEqualTo("M80");
        assertRefused(place(straws.get(0), box), "too warm");
    }

    @Test
    void unitTakenOutCannotBeUndoneIntoABoxThatBecameTooWarm() {
        String rack = child(child(curator.node(room, "freezer-80-4-shelves", "F3"), 0), 0);
        retire(child(rack, 4));
        straws.forEach(straw -> curator.delete("units/" + straw + "/placement?reason=laboratory"));
        move(box, rack);
        String event = lastEvent(straws.get(0)).getString("id");
        assertRefused(curator.post("station/undo", "{\"event\":\"" + event + "\"}"), "too warm");
    }

    @Test
    void whatIsNotClearedStaysInQuarantine() {
        String dewar = curator.node(room, "dewar-quarantine-4-canisters", "Q1");
        String canister = child(dewar, 0);
        String straw = curator.register(
                        """
                        {"taxon":"Panthera uncia","collection":{"collectedOn":"2026-03-14","method":"URCATH",
                         "collectors":"A. Saparova"},"sampleType":"SEMEN","quantity":1,"quantityUnit":"ML",
                         "diseaseStatus":"PENDING","permitStatus":"AVAILABLE",
                         "units":{"count":1,"containerType":"STRAW_025"}}""")
                .get(0);
        assertThat(place(straw, child(canister, 0)).status()).isEqualTo(200);
        String clean = curator.node(room, "dewar", "D9");

        assertRefused(move(canister, clean), "quarantine");
        assertThat(way(straw)).contains("Q1");
        curator.delete("units/" + straw + "/placement?reason=x");
    }

    @Test
    void placeThatWasRetiredByMistakeComesBackWithWhatWasInside() throws Exception {
        retire(child(secondRack, 9));
        retire(secondRack);
        assertRefused(move(box, secondRack), "not in service");
        String act = lastActOf(secondRack);
        assertRefused(Program.of(AYAZ, "technician").post("nodes/acts/" + act + "/undo", ""), "\"status\":403");

        var back = curator.post("nodes/acts/" + act + "/undo", "");

        assertThat(back.done().getString("status")).isEqualTo("IN_SERVICE");
        assertThat(back.body().getJsonArray("children"))
                .as("the box that was retired alone stays so")
                .hasSize(9);
        assertThat(move(box, secondRack).done().getString("name")).isEqualTo("B10");
        assertRefused(curator.post("nodes/acts/" + act + "/undo", ""), "only its last act");
        try (var owner = AYAZ.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    @Test
    void retiredPlaceDoesNotComeBackToWhereAnotherStandsNow() {
        String old = child(secondRack, 9);
        retire(old);
        move(box, secondRack);
        assertRefused(curator.post("nodes/acts/" + lastActOf(old) + "/undo", ""), "B10");
    }

    private static String lastActOf(String node) {
        return curator.get("nodes/" + node + "/acts").items().get(0).getString("id");
    }

    @Test
    void placeWithUnitsIsNotRetired() {
        assertRefused(curator.post("nodes/" + box + "/retirement", "{\"reason\":\"old\"}"), "Units inside: 3");
        String empty = child(firstRack, 5);
        retire(empty);
        assertRefused(place(straws.get(0), empty), "not in service");
        assertThat(curator.get("nodes/" + firstRack).body().getInt("capacity")).isEqualTo(900);
        assertThat(curator.node(firstRack, "box-9x9", "B6")).isNotBlank();
    }

    @Test
    void moveWithTheSameKeyIsDoneOnce() {
        retire(child(secondRack, 9));
        String wish = "{\"parent\":\"" + secondRack + "\"}";
        Program keyed = curator.with("Idempotency-Key", "move-" + box);
        var first = keyed.post("nodes/" + box + "/place", wish);
        var again = keyed.post("nodes/" + box + "/place", wish);
        assertThat(again.done()).isEqualTo(first.done());
        assertThat(lastEvent(straws.get(0)).getInt("seq")).isEqualTo(3);
    }
}
