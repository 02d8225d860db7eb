package ayaz.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The suggestion is a place where the units may stand, and for a reason that a person can read. */
class SuggestingIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    private static JsonObject suggestion(JsonObject lot, int units) {
        return curator.get("lots/" + lot.getString("catalogNumber") + "/suggestion?units=" + units)
                .done();
    }

    private static List<JsonObject> portions(JsonObject suggestion) {
        return suggestion.getJsonArray("portions").getValuesAs(JsonObject.class);
    }

    private static int units(JsonObject suggestion) {
        return portions(suggestion).stream()
                .mapToInt(portion -> portion.getInt("units"))
                .sum();
    }

    private static String equipment(JsonObject portion) {
        return portion.getJsonArray("path").getValuesAs(JsonString::getString).stream()
                .limit(4)
                .collect(Collectors.joining("/"));
    }

    private static JsonObject lot(String taxon, int straws) {
        return curator.post("lots", LotJson.straws(straws).replace("Panthera uncia", taxon))
                .done();
    }

    private static String unit(JsonObject lot, int index) {
        return lot.getJsonArray("units").getJsonObject(index).getString("unitId");
    }

    @Test
    void suggestedPositionsCanAllBeTaken() {
        JsonObject lot = lot("Panthera uncia", 25);
        JsonObject suggestion = suggestion(lot, 25);

        assertThat(units(suggestion)).isEqualTo(25);
        assertThat(suggestion.getInt("missing")).isZero();
        assertThat(suggestion.getJsonArray("reasons")).isNotEmpty();
        int next = 0;
        for (JsonObject portion : portions(suggestion)) {
            for (var position : portion.getJsonArray("positions").getValuesAs(JsonString::getString)) {
                curator.place(unit(lot, next++), portion.getString("node"), position)
                        .done();
            }
        }
    }

    @Test
    void restOfALotGoesBesideItsSiblings() {
        JsonObject lot = lot("Panthera uncia", 4);
        String box = curator.box("box-9x9", "dewar");
        curator.place(unit(lot, 0), box, "E5").done();
        assertThat(suggestion(lot, 3).getBoolean("irreplaceable")).isFalse();

        assertThat(portions(suggestion(lot, 3))).singleElement().satisfies(portion -> {
            assertThat(portion.getString("node")).isEqualTo(box);
            assertThat(portion.getString("why")).contains("Beside the other units");
        });
    }

    @Test
    void irreplaceableLotIsSplitOverTwoDewars() {
        JsonObject lot = lot("Cuon alpinus", 10);
        curator.box("box-9x9", "dewar");

        JsonObject suggestion = suggestion(lot, 10);

        assertThat(suggestion.getBoolean("irreplaceable")).isTrue();
        assertThat(units(suggestion)).isEqualTo(10);
        assertThat(portions(suggestion).stream().map(SuggestingIT::equipment).distinct())
                .hasSize(2);
        assertThat(suggestion.getJsonArray("reasons").getString(0)).contains("two pieces of equipment");
    }

    @Test
    void keptPositionsAreNotSuggestedToOthers() {
        JsonObject lot = lot("Panthera uncia", 3);
        String box = curator.box("box-9x9", "dewar");
        curator.place(unit(lot, 0), box, "A1").done();
        curator.post(
                        "nodes/" + box + "/kept",
                        "{\"positions\":[\"A2\",\"A3\"],\"purpose\":\"BLOCKED\",\"reason\":\"ice\"}")
                .done();

        assertThat(portions(suggestion(lot, 2)).get(0).getJsonArray("positions").getValuesAs(JsonString::getString))
                .containsExactly("A4", "A5");
    }

    @Test
    void utilisationTellsFullBegunAndEmptyContainers() {
        String dewar = curator.node(
                curator.node(curator.node(null, "site", "U" + System.nanoTime()), "room", "Room"),
                "dewar-6-canisters-canes",
                "D");
        JsonObject before = curator.get("nodes/" + dewar + "/utilisation").done();
        assertThat(before.getInt("emptyLeaves")).isEqualTo(144);
        assertThat(before.getInt("scattered")).isZero();
        String goblet = before.getJsonArray("room").getJsonObject(0).getString("node");
        curator.straws(1).forEach(straw -> curator.place(straw, goblet, null).done());

        JsonObject after = curator.get("nodes/" + dewar + "/utilisation").done();

        assertThat(after.getInt("begunLeaves")).isEqualTo(1);
        assertThat(after.getInt("occupied")).isEqualTo(1);
        assertThat(after.getInt("scattered")).isEqualTo(1);
        assertThat(after.getJsonArray("room").getJsonObject(0).getString("node"))
                .isEqualTo(goblet);
    }
}
