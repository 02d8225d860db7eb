package ayaz.emergency;

import ayaz.labels.LabelFont;
import ayaz.labels.LabelFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A4 pages being filled from the top, a row after the other; a full page is followed by the next. In points. */
final class SheetPages implements AutoCloseable {

    static final float LEFT = 36;
    static final float RIGHT = PDRectangle.A4.getWidth() - 36;
    private static final float TOP = PDRectangle.A4.getHeight() - 40;
    private static final float BOTTOM = 48;

    private final PDDocument document = new PDDocument();
    private final LabelFonts fonts = new LabelFonts(document);
    private @Nullable PDPageContentStream out;
    private float y;

    /** Room for so many points more, on this page or on a new one. */
    boolean need(float height) throws IOException {
        if (out != null && y - height >= BOTTOM) {
            return false;
        }
        closePage();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        y = TOP;
        return true;
    }

    void down(float height) {
        y -= height;
    }

    /** A text at that distance from the left edge of the page, shortened to its room. */
    void text(LabelFont font, float size, float x, float room, String text) throws IOException {
        String fitted = fitted(font, size, room, fonts.printable(font, text));
        var page = page();
        page.beginText();
        page.setFont(fonts.of(font), size);
        page.newLineAtOffset(x, y);
        page.showText(fitted);
        page.endText();
    }

    private String fitted(LabelFont font, float size, float room, String text) {
        String fitted = text;
        while (fitted.length() > 1 && fonts.width(font, fitted) * size > room) {
            int cut = fitted.endsWith("…") ? 2 : 1;
            fitted = fitted.substring(0, fitted.length() - cut).stripTrailing() + "…";
        }
        return fitted;
    }

    void rule(float thickness) throws IOException {
        var page = page();
        page.setLineWidth(thickness);
        page.moveTo(LEFT, y - 3);
        page.lineTo(RIGHT, y - 3);
        page.stroke();
    }

    private PDPageContentStream page() {
        var page = out;
        if (page == null) {
            throw new IllegalStateException("no page is open");
        }
        return page;
    }

    /** Writes the same below every page, with its number. */
    byte[] finish(String footer) throws IOException {
        closePage();
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            out = new PDPageContentStream(document, document.getPage(number - 1), AppendMode.APPEND, true, true);
            y = 28;
            text(LabelFont.REGULAR, 8, LEFT, RIGHT - LEFT - 50, footer);
            text(LabelFont.BOLD, 8, RIGHT - 40, 40, number + " / " + pages);
            closePage();
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    void title(String title) {
        document.getDocumentInformation().setTitle(title);
    }

    private void closePage() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        closePage();
        document.close();
    }
}
