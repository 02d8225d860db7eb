package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a word in the one field on top to the straw in its box. */
class FindJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void speciesIsFoundByItsKazakhName() {
        try (Visitor technician = Visitor.desktop(AYAZ, "kk").signIn("technician")) {
            Page page = technician.open("index.xhtml");
            page.keyboard().press("/");
            technician.types("қар барысы");
            page.locator("main table a", new Page.LocatorOptions().setHasText("Panthera uncia"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).containsText("Panthera uncia");

            page.locator(".head .acts a.primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/holdings\\.xhtml\\?taxon=.*"));
            assertThat(page.locator("main table tbody tr").first()).containsText("Panthera uncia");
        }
    }

    @Test
    void synonymLeadsToTheSpeciesInUse() {
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("find.xhtml?q=Uncia+uncia");
            assertThat(page.locator("main table")).containsText("Panthera uncia");
        }
    }

    @Test
    void boxIsOneClickFromTheUnitThatStandsInIt() {
        Program program = Program.of(AYAZ, "curator");
        String straw = program.straws(1).get(0);
        String box = program.box("box-9x9", "dewar");
        program.place(straw, box, "B2").done();
        try (Visitor technician = Visitor.desktop(AYAZ, "ru").signIn("technician")) {
            Page page = technician.open("index.xhtml");
            page.keyboard().press("/");
            technician.types(straw);
            assertThat(page.locator("h1")).hasText(straw);

            page.locator(".head a[href*='storage/node']").click();
            assertThat(page.locator(".storage-picture svg .sought")).isVisible();
            assertThat(page.locator("main table").first()).containsText(straw);
        }
    }

    @Test
    void mistypedCodeIsNotLookedUp() {
        try (Visitor technician = Visitor.desktop(AYAZ, "ru").signIn("technician")) {
            Page page = technician.open("find.xhtml?q=KZIZ26000001D");
            assertThat(page.locator("main [role=alert]")).isVisible();
            assertThat(page.locator("main table")).hasCount(0);
        }
    }
}
