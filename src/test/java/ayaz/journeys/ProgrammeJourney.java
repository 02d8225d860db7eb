package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A curator writes down a breeding centre with its numbers and the animal that it used, all by its pages. */
class ProgrammeJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void breedingCentreIsOnTheCardOfItsSpeciesAndOnThePageOfItsAnimal() {
        Program api = Program.of(AYAZ, "curator");
        var unit = api.get("units/" + api.straws(1).get(0)).body();
        String animal = unit.getJsonObject("organism").getString("code");
        String taxon = unit.getJsonObject("taxon").getString("id");
        String name = "Centre " + System.nanoTime();
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("programmes/edit.xhtml?taxon=" + taxon);
            page.locator("select[id$=kind]").selectOption("BREEDING");
            page.locator("[id$=name]").fill(name);
            page.locator("[id$=begins]").fill("2021");
            page.locator("[id$=source]").fill("A report");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("h1")).hasText(name);

            page.getByText("New number", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("select[id$=kind]").selectOption("RELEASED");
            page.locator("[id$=period]").fill("2024");
            page.locator("[id$=yearTo]").fill("2024");
            page.locator("[id$=best]").fill("31337");
            page.locator("[id$=source]").fill("A report");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator("table").first()).containsText("Released");

            page.getByText("Link an animal or material", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("[id$=code]").fill(animal);
            page.getByText("Link", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("main")).containsText(animal);

            assertThat(curator.open("species/card.xhtml?id=" + taxon).locator("section[aria-labelledby=programmes]"))
                    .containsText(name);
            assertThat(curator.open("specimen/animal.xhtml?code=" + animal).locator("main"))
                    .containsText(name);
        }
    }
}
