package ayaz.storage.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NodeTemplatesTest {

    private static final ShippedNodeTemplates TEMPLATES = new ShippedNodeTemplates();

    static List<String> codes() {
        return TEMPLATES.codes();
    }

    @ParameterizedTest
    @CsvSource({
        "dewar-10-canisters-goblets,   171, 1400",
        "dewar-6-canisters-canes,      223,  720",
        "dewar-6-canisters-visotubes,  553, 5040",
        "dewar-quarantine-4-canisters,  25,  400",
        "ln2-freezer-6-racks,           67, 6000",
        "freezer-80-4-shelves,         101, 6480",
        "box-9x9,                        1,   81",
        "box-8x12,                       1,   96",
        "room,                           1,    0"
    })
    void makesSoManyPlacesAndPositions(String code, int places, int positions) {
        NodePlan plan = TEMPLATES.named(code).orElseThrow();

        assertThat(plan.size()).isEqualTo(places);
        assertThat(plan.capacity()).isEqualTo(positions);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void putsNothingWhereItDoesNotFit(String code) {
        assertFits(TEMPLATES.named(code).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasANameInEveryLanguage(String code) {
        for (String language : List.of("en", "ru", "kk")) {
            var texts = ResourceBundle.getBundle("ayaz.storage.text", Locale.forLanguageTag(language));
            assertThat(texts.getString("storage.template." + code)).isNotBlank();
        }
    }

    @Test
    void equipmentSaysHowColdItIs() {
        assertThat(TEMPLATES.codes().stream()
                        .map(code -> TEMPLATES.named(code).orElseThrow())
                        .filter(plan -> plan.kind().isEquipment()))
                .allSatisfy(plan -> assertThat(plan.temperatureClass()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "ROOM, BOX, false", "SITE, SITE, false", "DEWAR, FREEZER, false", "DEWAR, ROOM, true",
                "CANISTER, FREEZER, false",
        "GOBLET, CANISTER, true", "VISOTUBE, GOBLET, true", "RACK, SHELF, true", "SHELF, RACK, true",
                "BOX, GOBLET, false",
        "BOX, FREEZER, true", "BUILDING, SITE, true"
    })
    void aRoomDoesNotStandInABox(NodeKind inner, NodeKind outer, boolean fits) {
        assertThat(inner.mayStandIn(outer)).isEqualTo(fits);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keepsTheRulesThatThoseOfTheHouseMustKeep(String code) {
        new TemplateRules(type -> true).check(TEMPLATES.named(code).orElseThrow());
    }

    private static void assertFits(NodePlan plan) {
        assertThat(plan.isLeaf() && !plan.children().isEmpty()).isFalse();
        for (NodePlan child : plan.children()) {
            assertThat(child.kind().mayStandIn(plan.kind()))
                    .as("%s in %s", child.kind(), plan.kind())
                    .isTrue();
            assertFits(child);
        }
    }
}
