package ayaz.labels;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;

/** A4 pages being filled from the top, a row after the other; a full page is followed by the next. In points. */
public final class SheetPages implements AutoCloseable {

    public static final float LEFT = 36;
    public static final float RIGHT = PDRectangle.A4.getWidth() - 36;
    private static final float TOP = PDRectangle.A4.getHeight() - 40;
    private static final float BOTTOM = 48;
    private static final float LEADING = 1.35f;

    private final PDDocument document = new PDDocument();
    private final LabelFonts fonts = new LabelFonts(document);
    private @Nullable PDPageContentStream out;
    private float y;
    private float symbolEnd = TOP;

    /** Room for so many points more, on this page or on a new one. */
    public boolean need(float height) throws IOException {
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

    public void down(float height) {
        y -= height;
    }

    /** A text at that distance from the left edge of the page, shortened to its room. */
    public void text(LabelFont font, float size, float x, float room, String text) throws IOException {
        String fitted = fitted(font, size, room, fonts.printable(font, text));
        var page = page();
        page.beginText();
        page.setFont(fonts.of(font), size);
        page.newLineAtOffset(x, y);
        page.showText(fitted);
        page.endText();
    }

    /** A paragraph in the room between the left edge and that distance from it, on as many lines as it needs. */
    public void paragraph(LabelFont font, float size, float x, float right, String text) throws IOException {
        for (String line : lines(font, size, right - x, fonts.printable(font, text))) {
            need(size * LEADING);
            text(font, size, x, right - x, line);
            down(size * LEADING);
        }
    }

    /** Broken between words; a word that is too long for a line is broken where it must be. */
    private List<String> lines(LabelFont font, float size, float room, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && fonts.width(font, longer) * size > room) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
            breakWord(font, size, room, line, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private void breakWord(LabelFont font, float size, float room, StringBuilder line, List<String> lines) {
        while (fonts.width(font, line.toString()) * size > room && line.length() > 1) {
            int end = line.length() - 1;
            while (end > 1 && fonts.width(font, line.substring(0, end)) * size > room) {
                end--;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    /** A symbol of that width whose upper right corner is at the right edge, level with the next line. */
    public void symbol(BitMatrix symbol, float width) throws IOException {
        var page = page();
        float module = width / symbol.getWidth();
        float left = RIGHT - width;
        for (int row = 0; row < symbol.getHeight(); row++) {
            for (int column = 0; column < symbol.getWidth(); column++) {
                if (symbol.get(column, row)) {
                    page.addRect(left + column * module, y - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
        symbolEnd = y - width;
    }

    /** A picture of that width whose upper right corner is at the right edge, level with the next line. */
    public void picture(byte[] jpeg, float width) throws IOException {
        var image = JPEGFactory.createFromByteArray(document, jpeg);
        float height = width * image.getHeight() / image.getWidth();
        page().drawImage(image, RIGHT - width, y - height, width, height);
        symbolEnd = y - height;
    }

    /** Draws at distances from the left edge and down from here. */
    public void line(float fromX, float fromDown, float toX, float toDown, float thickness) throws IOException {
        var page = page();
        page.setLineWidth(thickness);
        page.moveTo(fromX, y - fromDown);
        page.lineTo(toX, y - toDown);
        page.stroke();
    }

    public void square(float x, float down, float side) throws IOException {
        var page = page();
        page.addRect(x - side / 2, y - down - side / 2, side, side);
        page.fill();
    }

    /** On below the symbol, if what stands beside it is shorter. */
    public void passSymbol() {
        y = Math.min(y, symbolEnd);
    }

    private String fitted(LabelFont font, float size, float room, String text) {
        String fitted = text;
        while (fitted.length() > 1 && fonts.width(font, fitted) * size > room) {
            int cut = fitted.endsWith("…") ? 2 : 1;
            fitted = fitted.substring(0, fitted.length() - cut).stripTrailing() + "…";
        }
        return fitted;
    }

    public void rule(float thickness) throws IOException {
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
    public byte[] finish(String footer) throws IOException {
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

    public void title(String title) {
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
