package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import org.junit.jupiter.api.Test;

/** A box with all in it goes to another freezer by two scans, and back by one key. */
class MovingJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void boxIsScannedThenItsNewPlaceAndTheMoveIsTakenBack() {
        Program curator = Program.of(AYAZ, "curator");
        String box = curator.box("box-9x9", "ln2-freezer");
        String other = curator.box("box-9x9", "ln2-freezer");
        String freezer = curator.get("nodes/" + other)
                .body()
                .getJsonArray("ancestors")
                .getJsonObject(2)
                .getString("barcode");
        String rack = curator.node(freezer, "rack", "Rack 7");
        curator.straws(2).forEach(straw -> curator.place(straw, box, null).done());
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-MOVE");
            assertThat(page.locator("button[data-mode=MOVE]")).hasAttribute("aria-pressed", "true");
            technician.scans(box);
            assertThat(page.locator("#text")).containsText("Units: 2");
            technician.scans(rack);
            assertThat(page.locator("#path")).containsText("Cold");
            assertThat(page.locator("#text")).containsText("Units inside: 2");
            assertThat(page.locator("#acts li").first()).containsText(box);
            technician.picture("station-moved");
            page.locator("#undo").click();
            assertThat(page.locator("#acts li").first()).containsText("Put back");
        }
    }
}
