package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import ayaz.testing.Symbols;
import com.google.zxing.BarcodeFormat;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tablet without a scanner reads labels with its own camera. */
class CameraJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(30_000);

    @TempDir
    private Path folder;

    @Test
    void cameraPutsAwayWhatItSeesAndReadsALabelThatStaysInSightOnce() {
        Program curator = Program.of(AYAZ, "curator");
        List<String> straws = curator.straws(2);
        String box = curator.box("box-9x9", "dewar");
        Path film = folder.resolve("labels.y4m");
        new Symbols(1280, 720)
                .with(BarcodeFormat.CODE_128, box, 100, 40, 600, 120)
                .with(BarcodeFormat.DATA_MATRIX, straws.get(0), 200, 260, 200, 200)
                .inverted(BarcodeFormat.DATA_MATRIX, straws.get(1), 700, 460, 220, 220)
                .film(film);
        try (Visitor technician = Visitor.withCamera(AYAZ, "en", film).signIn("technician")) {
            var page = technician.open("station/index.xhtml");
            technician.scans("AYAZ-PUT-AWAY");
            page.locator("#camera-open").click();
            assertThat(page.locator("#acts")).containsText(straws.get(0));
            assertThat(page.locator("#acts")).containsText(straws.get(1));
            assertThat(page.locator("body")).hasAttribute("data-level", "good");
            technician.picture("station-camera");
            page.locator("#camera-close").click();
            assertThat(page.locator("#camera")).isHidden();
            assertThat(page.locator("#place")).containsText("Box");
        }
    }

    @Test
    void photoIsReadInThePageOrElseByTheServer() {
        String straw = Program.of(AYAZ, "curator").straws(1).get(0);
        byte[] photo = new Symbols(900, 600)
                .with(BarcodeFormat.DATA_MATRIX, straw, 350, 200, 200, 200)
                .as("png");
        for (boolean readerLoads : new boolean[] {true, false}) {
            try (Visitor technician = Visitor.tablet(AYAZ, "ru").signIn("technician")) {
                var page = technician.open("station/index.xhtml");
                if (!readerLoads) {
                    page.route("**/zxing/**", route -> route.abort());
                }
                technician.scans("AYAZ-LOOK-UP");
                page.locator("#camera-open").click();
                page.locator("#photo").setInputFiles(new FilePayload("label.png", "image/png", photo));
                assertThat(page.locator("#code")).hasText(straw, PATIENTLY);
            }
        }
    }

    @Test
    void onlyTheStationMayRunWebAssembly() {
        try (Visitor technician = Visitor.tablet(AYAZ, "en").signIn("technician")) {
            Assertions.assertThat(policyOf(technician, "station/index.xhtml"))
                    .contains("'wasm-unsafe-eval'", "'nonce-");
            Assertions.assertThat(policyOf(technician, "index.xhtml"))
                    .contains("'nonce-")
                    .doesNotContain("wasm");
        }
    }

    private static String policyOf(Visitor visitor, String path) {
        var page = visitor.page();
        return page.navigate(AYAZ.url().resolve("/" + path).toString()).headerValue("content-security-policy");
    }
}
