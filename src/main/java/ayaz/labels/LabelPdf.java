package ayaz.labels;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;

/** Labels as a PDF for roll printers: a page a label, as large as the medium, and told not to be scaled. */
@ApplicationScoped
public class LabelPdf {

    /**
     * One page for each label, in the order given.
     *
     * @param labels the fields of each label, by placeholder; an absent field prints as nothing
     */
    public byte[] render(LabelTemplate template, List<Map<String, String>> labels) {
        if (labels.isEmpty()) {
            throw LabelRefusals.nothingToPrint();
        }
        try (PDDocument document = new PDDocument()) {
            describe(document, template);
            LabelFonts fonts = new LabelFonts(document);
            for (Map<String, String> label : labels) {
                addPage(document, template, fonts, LabelFields.of(label));
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, LabelTemplate template) {
        document.getDocumentInformation().setTitle(template.title(Locale.ENGLISH));
        var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setPrintScaling(PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void addPage(PDDocument document, LabelTemplate template, LabelFonts fonts, LabelFields fields)
            throws IOException {
        PDPage page =
                new PDPage(new PDRectangle(LabelPage.points(template.width()), LabelPage.points(template.height())));
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            LabelPage drawing = new LabelPage(out, template.height(), fonts);
            inDrawingOrder(template).forEach(element -> element.draw(drawing, fields));
        }
    }

    /** Symbols last: each clears its quiet zone of the accent or tail that a neighbouring text may have put there. */
    private static Stream<LabelElement> inDrawingOrder(LabelTemplate template) {
        return template.elements().stream().sorted(Comparator.comparing(LabelSymbol.class::isInstance));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
