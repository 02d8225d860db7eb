package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The technician at the dewar: scans a place, then straws, and takes the last one back. */
class ScanStationJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final int AFTER_THE_FLASH = 2000;

    @Test
    void strawsFillTheScannedBoxInOrderAndTheLastIsTakenBack() {
        Program curator = Program.of(AYAZ, "curator");
        List<String> straws = curator.straws(3);
        String box = curator.box("box-9x9", "dewar");
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans(box);
            assertThat(page.locator("#place")).containsText("Box");
            for (int i = 0; i < straws.size(); i++) {
                technician.scans(straws.get(i));
                assertThat(page.locator("body")).hasAttribute("data-level", "good");
                assertThat(page.locator("#acts")).containsText(straws.get(i));
            }
            assertThat(page.locator("#picture svg")).isVisible();
            page.waitForTimeout(AFTER_THE_FLASH);
            technician.picture("station");
            technician.open("storage/node.xhtml?code=" + box);
            page.locator(".storage-picture svg").waitFor();
            technician.picture("box");
            technician.open("station/index.xhtml");
            page.locator("#undo").click();
            org.assertj.core.api.Assertions.assertThat(awaitState(curator, straws.get(2), "RECEIVED"))
                    .isTrue();
        }
    }

    @Test
    void mistypedCodeStopsBeforeAnythingIsLookedUp() {
        try (Visitor technician = Visitor.phone(AYAZ, "ru").signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("KZIZ26000001D");
            assertThat(page.locator("body")).hasAttribute("data-level", Pattern.compile("stop|warn"));
        }
    }

    private static boolean awaitState(Program program, String unit, String state) {
        for (int attempt = 0; attempt < 50; attempt++) {
            if (program.get("units/" + unit).text("state").equals(state)) {
                return true;
            }
            RunningAyaz.pause(100);
        }
        return false;
    }
}
