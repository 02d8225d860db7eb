package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ayaz.evidence.Given;
import ayaz.evidence.Verdict;
import ayaz.evidence.Verifier;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A curator takes evidence from a page to somebody who does not trust the server. */
class EvidenceJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    @Test
    void evidenceOfAUnitIsTwoClicksAwayAndHolds() throws IOException {
        String unit = Program.of(AYAZ, "curator").straws(1).get(0);
        try (Visitor visitor = Visitor.desktop(AYAZ, "ru").signIn("curator")) {
            Page page = visitor.open("unit.xhtml?code=" + unit);
            page.locator("a[href*='bundles/evidence']").click();
            assertThat(page.locator("main")).containsText(unit);
            Download file = page.waitForDownload(
                    () -> page.locator("a.primary[href*='evidence.zip']").click());
            assertThat(file.suggestedFilename()).isEqualTo("evidence-" + unit + ".zip");
            assertThat(Verifier.verify(Files.readAllBytes(file.path()), Given.NOTHING))
                    .isInstanceOf(Verdict.Verified.class);
        }
    }

    @Test
    void checkpointThatMakesNoSenseIsSaidOnThePage() {
        String unit = Program.of(AYAZ, "curator").straws(1).get(0);
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = visitor.open("bundles/evidence.xhtml?unit=" + unit);
            page.locator("#since").fill("twelve");
            page.locator("#prove").click();
            assertThat(page.locator("main")).containsText("twelve");
            assertThat(page.locator("a[href*='evidence.zip']")).hasCount(0);
        }
    }
}
