package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.LotJson;
import ayaz.testing.Papers;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A curator attaches the papers of a lot; who reads them saves exactly those bytes. */
class DocumentJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final byte[] PERMIT = Papers.pdf();

    private static Locator papers(Page page) {
        return page.locator("section.papers");
    }

    @Test
    void permitIsAttachedToALotAndSavedFromItsUnit() throws IOException {
        Program program = Program.of(AYAZ, "curator");
        String lot = program.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        String unit = Program.unitsOf(program.get("lots/" + lot)).get(0);
        try (Visitor curator = Visitor.phone(AYAZ, "ru").signIn("curator")) {
            Page page = curator.open("specimen/lot.xhtml?number=" + lot);
            assertThat(papers(page)).containsText("пока не прикреплено");
            papers(page).locator("a.button").click();

            byte[] html = "<html>".getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("permit.pdf", "application/pdf", html));
            page.locator("#title").fill("Разрешение № 7");
            page.locator("#kind").selectOption("PERMIT");
            page.locator("#attach").click();
            assertThat(page.locator("#file-message")).containsText("Ничего не прикреплено");

            page.locator("#file").setInputFiles(new FilePayload("рұқсат 7.pdf", "text/html", PERMIT));
            page.locator("#title").fill("Разрешение № 7");
            page.keyboard().press("Control+Enter");
            assertThat(papers(page)).containsText("Разрешение № 7");
            Assertions.assertThat(EveryPageJourney.violations(page)).isEmpty();
        }
        try (Visitor technician = Visitor.desktop(AYAZ, "kk").signIn("technician")) {
            Page page = technician.open("unit.xhtml?code=" + unit);
            assertThat(papers(page).locator("a.button")).hasCount(0);
            Download file = page.waitForDownload(
                    () -> papers(page).locator("a[href*='/file']").click());
            Assertions.assertThat(file.suggestedFilename()).isEqualTo("рұқсат 7.pdf");
            Assertions.assertThat(Files.readAllBytes(file.path())).isEqualTo(PERMIT);
        }
    }

    @Test
    void wrongOneIsDeclaredVoidAndStaysForAuditors() {
        Program program = Program.of(AYAZ, "curator");
        String lot = program.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        program.with("Content-Type", "application/pdf")
                .post("documents?of=" + lot + "&title=Agreement+4&kind=AGREEMENT", PERMIT)
                .done();
        try (Visitor curator = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            Page page = curator.open("specimen/lot.xhtml?number=" + lot);
            papers(page)
                    .locator("a", new Locator.LocatorOptions().setHasText("Agreement 4"))
                    .click();
            page.locator("#reason").fill("Of another lot");
            page.locator("#declareVoid").click();
            assertThat(papers(page)).containsText("void: Of another lot");
        }
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("specimen/lot.xhtml?number=" + lot);
            assertThat(papers(page)).not().containsText("Agreement 4");
        }
    }
}
