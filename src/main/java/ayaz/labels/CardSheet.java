package ayaz.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page of cards to be scanned from the wall: what each does, its code as Data Matrix for imagers and as Code 128 for
 * older scanners, two in a row and far enough apart that none is read instead of its neighbour.
 */
public final class CardSheet {

    /** One card; the code is printed below its symbols too. */
    public record Card(String name, String explanation, String code) {}

    private static final LabelFields NO_FIELDS = LabelFields.of(Map.of());
    private static final double HEIGHT = 297;
    private static final double MARGIN = 15;
    private static final double TOP = 38;
    private static final double CARD_WIDTH = 90;
    private static final double CARD_HEIGHT = 50;
    private static final int ROWS = 5;
    private static final int LONGEST_CODE_128 = 230;
    private static final int LARGEST_MATRIX = 24;

    private final LabelPage page;

    private CardSheet(LabelPage page) {
        this.page = page;
    }

    /** As many A4 pages as are needed. */
    public static byte[] render(String title, String use, List<Card> cards) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            LabelFonts fonts = new LabelFonts(document);
            for (int from = 0; from < cards.size(); from += 2 * ROWS) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var out = new PDPageContentStream(document, page)) {
                    var sheet = new CardSheet(new LabelPage(out, HEIGHT, fonts));
                    sheet.head(title, use);
                    sheet.cards(cards.subList(from, Math.min(cards.size(), from + 2 * ROWS)));
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(String title, String use) {
        text(title, MARGIN, MARGIN, 7, 180, LabelFont.BOLD);
        text(use, MARGIN, MARGIN + 9, 4, 180, LabelFont.REGULAR);
    }

    private void cards(List<Card> cards) {
        for (int i = 0; i < cards.size(); i++) {
            int row = i / 2;
            card(cards.get(i), MARGIN + (i % 2) * CARD_WIDTH, TOP + row * CARD_HEIGHT);
        }
    }

    private void card(Card card, double x, double y) {
        line(x, y, x + CARD_WIDTH - 6, y);
        text(card.name(), x, y + 4, 6.5, 60, LabelFont.BOLD);
        text(card.explanation(), x, y + 12, 3.5, CARD_WIDTH - 6, LabelFont.REGULAR);
        bars(card.code(), x, y + 20);
        new LabelSymbol(Symbology.DATA_MATRIX, card.code(), x, y + 34, 0.6, 0.6, LARGEST_MATRIX, LARGEST_MATRIX, 1)
                .draw(page, NO_FIELDS);
        text(card.code(), x + 20, y + 42, 4, 60, LabelFont.MONO_BOLD);
    }

    private void bars(String code, double x, double y) {
        int modules = Symbology.CODE_128.encode(code, LONGEST_CODE_128, 1).getWidth();
        new LabelSymbol(Symbology.CODE_128, code, x, y, 0.33, 12, modules, 1, Symbology.CODE_128.quiet())
                .draw(page, NO_FIELDS);
    }

    private void line(double x1, double y1, double x2, double y2) {
        new LabelLine(x1, y1, x2, y2, 0.3).draw(page, NO_FIELDS);
    }

    private void text(String content, double x, double y, double size, double width, LabelFont font) {
        page.text(new LabelText(content, x, y, size, 2, width, LabelText.Align.LEFT, font, 0), content);
    }
}
