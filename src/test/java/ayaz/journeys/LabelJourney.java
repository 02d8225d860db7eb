package ayaz.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A technician chooses units in the list, prints their labels, and a scanner reads them. */
class LabelJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final int DPI = 600;

    @Test
    void labelsOfTheChosenUnitsCanBeScanned() throws Exception {
        Program program = Program.of(AYAZ, "technician");
        List<String> straws = program.straws(3);
        String lot = program.get("units/" + straws.get(0))
                .body()
                .getJsonObject("lot")
                .getString("catalogNumber");
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("holdings.xhtml?q=" + lot);
            page.locator("input.choose[value=" + straws.get(0) + "]").check();
            page.locator("input.choose[value=" + straws.get(2) + "]").check();
            page.locator("#print").click();
            assertThat(page.locator("#template")).hasValue("straw-0.25ml");

            byte[] pdf = printed(page);
            Assertions.assertThat(scanned(pdf)).containsExactly(straws.get(0), straws.get(2));

            technician.open("specimen/lot.xhtml?number=" + lot);
            assertThat(page.locator("main table").last()).containsText("Aigerim Saparova");
            technician.open("unit.xhtml?code=" + straws.get(1));
            assertThat(page.locator("main")).containsText("No labels were made yet");
        }
    }

    @Test
    void anotherCopyAsksForAReasonAtTheField() {
        Program program = Program.of(AYAZ, "technician");
        String straw = program.straws(1).get(0);
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            Page page = technician.open("labelling/print.xhtml?units=" + straw);
            printed(page);
            technician.open("labelling/print.xhtml?units=" + straw);
            page.locator("#print").click();
            assertThat(page.locator("#reason-message")).containsText(straw);
            page.locator("#reason").fill("It tore");
            Assertions.assertThat(printed(page)).startsWith('%', 'P', 'D', 'F');
        }
    }

    /** What the page's button answers; the browser itself is shown an empty page in its place. */
    private static byte[] printed(Page page) {
        var pdf = new AtomicReference<byte[]>();
        page.route("**/labelling/print.xhtml*", route -> {
            pdf.set(route.fetch().body());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>printed</title>"));
        });
        page.locator("#print").click();
        assertThat(page).hasTitle("printed");
        page.unroute("**/labelling/print.xhtml*");
        return pdf.get();
    }

    private static List<String> scanned(byte[] pdf) throws IOException, NotFoundException {
        var codes = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int label = 0; label < document.getNumberOfPages(); label++) {
                var picture = new PDFRenderer(document).renderImageWithDPI(label, DPI);
                int width = picture.getWidth();
                int height = picture.getHeight();
                int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
                var symbol = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
                var hints = Map.of(
                        DecodeHintType.POSSIBLE_FORMATS,
                        List.of(BarcodeFormat.CODE_128),
                        DecodeHintType.TRY_HARDER,
                        true);
                codes.add(new MultiFormatReader().decode(symbol, hints).getText());
            }
        }
        return codes;
    }
}
