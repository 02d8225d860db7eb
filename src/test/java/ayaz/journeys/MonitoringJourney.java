package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.occurrences.FieldSamples;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A curator brings a camera trap package in, sees it on the species' card, and takes it back. */
class MonitoringJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void packageIsCheckedSavedFoundOnTheCardAndTakenBack() {
        String key = UUID.randomUUID().toString().substring(0, 8);
        var file = new FilePayload("cameras.zip", "application/zip", FieldSamples.camtrap(key));
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("occurrences/import.xhtml");
            page.locator("#file").setInputFiles(file);
            page.locator("#check").click();
            assertThat(page.locator("main")).containsText("Capra sibirica");
            assertThat(page.locator("#save")).hasCount(0);

            page.getByLabel("Leave out species that our list does not have").check();
            page.locator("#check").click();
            assertThat(page.locator("main")).containsText("nothing on the picture: 1");
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText("Zhetysu Alatau " + key);

            page.getByText("Show the observations").click();
            assertThat(page.locator("main table tbody tr")).hasCount(3);
            page.locator("main table").getByText("Panthera uncia").first().click();
            assertThat(page.locator("section.seen")).containsText("Zhetysu Alatau " + key);
            assertThat(page.locator("section.seen svg .bars path").first()).isVisible();

            page.locator("section.seen")
                    .getByText("Zhetysu Alatau " + key)
                    .first()
                    .click();
            page.locator("#reason").fill("The clock of the camera was wrong");
            page.locator("#takeBack").click();
            assertThat(page.locator("main")).containsText("The clock of the camera was wrong");
            assertThat(page.locator("#takeBack")).hasCount(0);
        }
    }
}
