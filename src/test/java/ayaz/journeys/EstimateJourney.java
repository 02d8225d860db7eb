package ayaz.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A curator writes down, by its page, how many of a species there were. */
class EstimateJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private final Program api = Program.of(AYAZ, "curator");

    @Test
    void estimateIsWrittenWithItsBounds() {
        String taxon = newSpecies();
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("population/estimate.xhtml?id=" + taxon);
            page.locator("input[id$=population]").fill("Steppe");
            page.locator("input[id$=period]").fill("2020");
            page.locator("select[id$=measure]").selectOption("ESTIMATE");
            page.locator("select[id$=countUnit]").selectOption("PAIRS");
            page.locator("input[id$=best]").fill("120");
            page.locator("input[id$=lowest]").fill("100");
            page.locator("input[id$=highest]").fill("140");
            page.locator("input[id$=confidencePercent]").fill("95");
            page.locator("input[id$=source]").fill("A report");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL("**/species/card.xhtml*");
            JsonObject written = api.get("taxa/" + taxon + "/estimates").items().get(0);
            assertThat(written.getInt("highest")).isEqualTo(140);
            assertThat(written.getInt("confidencePercent")).isEqualTo(95);
            assertThat(written.isNull("method")).isTrue();
        }
    }

    private String newSpecies() {
        String genus = api.get("taxa?q=Panthera").items().get(0).getString("id");
        String name = "Panthera "
                + new Random()
                        .ints(14, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return api.post(
                        "taxa",
                        "{\"parent\":\"%s\",\"scientificName\":\"%s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                                .formatted(genus, name))
                .done()
                .getString("id");
    }
}
