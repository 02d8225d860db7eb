package ayaz.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever looks at the demonstration finds something to look at on every page of a species and of an animal. */
class DemonstrationIT {

    private static final String MADE_UP = "Made up for the demonstration";

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String animal(String name) {
        return curator.get("organisms?q=" + name).items().get(0).getString("code");
    }

    private static String taxon(String name) {
        return curator.get("taxa?q=" + name.replace(" ", "%20")).items().get(0).getString("id");
    }

    @Test
    void foalOfRelativesHasItsPedigreeDrawn() {
        JsonObject pedigree =
                curator.get("organisms/" + animal("Erke") + "/pedigree").body();
        assertThat(pedigree.getJsonObject("figures").getJsonNumber("inbreeding").doubleValue())
                .isGreaterThan(0.1);
        assertThat(pedigree.getJsonArray("ancestors").getValuesAs(JsonObject.class))
                .anySatisfy(each -> {
                    assertThat(each.getInt("generation")).isEqualTo(4);
                    assertThat(each.getString("name", "")).isEqualTo("Ashnai");
                });
    }

    @Test
    void horseHasALifeAPermitAndAProgramme() {
        String zorro = animal("Zorro");
        assertThat(curator.get("organisms/" + zorro + "/life").items())
                .extracting(each -> each.getString("type"))
                .containsSequence("BIRTH", "TRANSFER", "RELEASE");
        assertThat(curator.get("documents?of=" + zorro).items())
                .extracting(each -> each.getString("title"))
                .contains("Permit of the demonstration (not valid)");
        List<JsonObject> programmes = curator.get("taxa/" + taxon("Equus ferus przewalskii") + "/programmes")
                .items();
        assertThat(programmes)
                .filteredOn(each -> each.getString("name").equals("Demonstration herd"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getString("source")).isEqualTo(MADE_UP);
                    assertThat(each.getJsonArray("figures")).hasSize(6);
                });
    }

    @Test
    void mapsHaveRangesAndObservationsThatSayThatTheyAreMadeUp() {
        for (String name : List.of("Panthera uncia", "Equus ferus przewalskii", "Aquila nipalensis")) {
            String taxon = taxon(name);
            assertThat(curator.get("taxa/" + taxon + "/ranges").list("features").toString())
                    .as(name)
                    .contains("made up for the demonstration");
            assertThat(curator.get("occurrences?taxon=" + taxon + "&limit=200").items())
                    .as(name)
                    .anyMatch(each -> each.getString("dataset").startsWith("Demonstration: made-up"));
        }
    }
}
