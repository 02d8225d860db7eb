package ayaz.storage.templates;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's template is checked whole, and then builds like one of the product. */
class TemplateEditingIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final String NAMES = "\"en\":\"Test\",\"ru\":\"Проба\",\"kk\":\"Сынақ\",";

    private static Program admin;
    private static Program curator;

    @BeforeAll
    static void signIn() {
        admin = Program.of(AYAZ, "admin");
        curator = Program.of(AYAZ, "curator");
    }

    private static Answer save(Program who, String code, String temperature, String levels) {
        return who.put(
                "node-templates", "{\"code\":\"" + code + "\"," + NAMES + temperature + "\"levels\":[" + levels + "]}");
    }

    private static String room() {
        return curator.node(curator.node(null, "site", "T " + UUID.randomUUID()), "room", "Room");
    }

    @Test
    void dewarOfTheHouseIsBuiltWithAllInside() {
        String code = "it-" + UUID.randomUUID().toString().substring(0, 8);
        var saved = save(
                admin,
                code,
                "\"temperatureClass\":\"LN_L\",",
                """
                {"kind":"DEWAR","count":1},{"kind":"CANISTER","prefix":"C","count":4,"places":4},
                {"kind":"CANE","prefix":"T","count":3},
                {"kind":"GOBLET","prefix":"G","count":2,"rows":1,"columns":3,"numbering":"CUSTOM","labels":"top mid low"}""");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(204);

        String dewar = curator.node(room(), code, "D7");
        var card = curator.get("nodes/" + dewar).done();

        assertThat(card.getInt("capacity")).isEqualTo(4 * 3 * 2 * 3);
        assertThat(card.getInt("places")).isEqualTo(4);
        var map = curator.get("nodes/" + dewar + "/map").done();
        String goblet = map.getJsonArray("children")
                .getJsonObject(0)
                .getJsonArray("children")
                .getJsonObject(0)
                .getJsonArray("children")
                .getJsonObject(1)
                .getString("barcode");
        String straw = curator.straws(1).get(0);
        var placed = curator.place(straw, goblet, "Mid").done();
        assertThat(placed.getJsonObject("location").getString("position")).isEqualTo("MID");
        assertThat(curator.get("units?q=" + straw)
                        .items()
                        .get(0)
                        .getJsonArray("path")
                        .toString())
                .endsWith("\"G2\",\"MID\"]");
    }

    @Test
    void rackWithShelvesAndBoxesBesideEachOtherIsBuiltInOneAct() {
        String code = "mixed-" + UUID.randomUUID().toString().substring(0, 8);
        var saved = save(
                admin,
                code,
                "",
                """
                {"kind":"RACK","count":1},
                {"kind":"SHELF","prefix":"S","count":2},
                {"kind":"BAG","prefix":"P","count":1,"rows":1,"columns":20},
                {"kind":"BOX","prefix":"B","count":3,"rows":9,"columns":9,"numbering":"ROW_LETTER","inside":1}""");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(204);
        String rack = curator.node(curator.node(room(), "ln2-freezer", "N"), code, "R");
        var card = curator.get("nodes/" + rack).done();
        assertThat(card.getJsonArray("children").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("name") + " " + each.getInt("capacity"))
                .containsExactly("S1 20", "S2 20", "B1 81", "B2 81", "B3 81");
        assertThat(card.getInt("places")).isEqualTo(5);
    }

    @Test
    void mixedBoxTakesVialsAndStrawsWhereTheyFit() {
        String box = curator.node(curator.node(room(), "ln2-freezer", "N"), "box-mixed-81", "Mixed");
        String straw = curator.straws(1).get(0);
        String vial = curator.register(LotJson.vials(1)).get(0);

        assertThat(curator.place(straw, box, "A1").text()).contains("not made for the container");
        assertThat(curator.place(straw, box, null)
                        .done()
                        .getJsonObject("location")
                        .getString("position"))
                .isEqualTo("E1");
        assertThat(curator.place(vial, box, null)
                        .done()
                        .getJsonObject("location")
                        .getString("position"))
                .isEqualTo("A1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"kind":"DEWAR","count":1}                                                  | temperature
            {"kind":"BOX","count":1,"rows":2,"columns":2,"numbering":"CUSTOM","labels":"a b c"} | 4 different labels
            {"kind":"BOX","count":1,"rows":2,"columns":2,"slotTypes":"1-9=CRYOVIAL"}    | which slots
            {"kind":"BOX","count":1,"rows":2,"columns":2,"containerTypes":"BOTTLE"}     | BOTTLE
            {"kind":"RACK","count":1},{"kind":"DEWAR","count":1}                        | does not belong
            {"kind":"RACK","count":1,"places":2},{"kind":"BOX","count":3,"rows":9,"columns":9} | fewer places
            {"kind":"RACK","count":1},{"kind":"SHELF","count":1,"prefix":"S"},{"kind":"BOX","count":1,"rows":2,"columns":2,"inside":3} | not around it
            {"kind":"RACK","count":1},{"kind":"SHELF","count":1,"prefix":"S"},{"kind":"BOX","count":1,"prefix":"S","rows":2,"inside":1} | named alike
            {"kind":"CUPBOARD","count":1}                                               | CUPBOARD
            """)
    void faultsAreNamedAndNothingIsSaved(String levels, String words) {
        String code = "bad-" + UUID.randomUUID().toString().substring(0, 8);
        var answer = save(admin, code, "", levels);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(words);
        assertThat(curator.get("node-templates").text()).doesNotContain(code);
    }

    @Test
    void onlyAnAdministratorChangesTemplatesAndNotThoseOfTheProduct() {
        String box = "{\"kind\":\"BOX\",\"count\":1,\"rows\":2,\"columns\":2}";
        assertThat(save(curator, "mine", "", box).status()).isEqualTo(403);
        assertThat(save(admin, "box-9x9", "", box).wrongFields()).containsExactly("code");
    }
}
