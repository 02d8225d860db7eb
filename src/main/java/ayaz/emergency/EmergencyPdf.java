package ayaz.emergency;

import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The sheet as a PDF in the reader's language, to be printed in black on A4 and kept at the dewar. */
@ApplicationScoped
public class EmergencyPdf {

    private static final float ROW = 12;
    private static final float SIZE = 8;

    @Inject
    Texts texts;

    /** A column: where it begins, how wide it is, what it is called. */
    private record Column(String key, float x, float width, LabelFont font) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("position", 36, 34, LabelFont.BOLD),
            new Column("code", 72, 80, LabelFont.MONO),
            new Column("taxon", 156, 122, LabelFont.REGULAR),
            new Column("animal", 282, 82, LabelFont.REGULAR),
            new Column("type", 368, 92, LabelFont.REGULAR),
            new Column("date", 464, 48, LabelFont.MONO),
            new Column("state", 516, 43, LabelFont.REGULAR));

    byte[] render(EmergencySheet sheet) {
        try (var pages = new SheetPages()) {
            String title = texts.get("emergency.title") + " · "
                    + sheet.path().get(sheet.path().size() - 1);
            pages.title(title);
            pages.need(80);
            head(pages, sheet, title);
            for (EmergencySheet.Container container : sheet.containers()) {
                write(pages, container);
            }
            return pages.finish(String.join(" / ", sheet.path()) + " · " + sheet.barcode() + " · "
                    + texts.get("emergency.made", sheet.madeAt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(SheetPages pages, EmergencySheet sheet, String title) throws IOException {
        float room = SheetPages.RIGHT - SheetPages.LEFT;
        pages.text(LabelFont.BOLD, 18, SheetPages.LEFT, room, title);
        pages.down(18);
        pages.text(LabelFont.REGULAR, 10, SheetPages.LEFT, room, String.join(" / ", sheet.path()));
        pages.down(14);
        pages.text(
                LabelFont.REGULAR,
                10,
                SheetPages.LEFT,
                room,
                texts.get("emergency.sums", sheet.occupied(), sheet.capacity()) + " · "
                        + texts.get("emergency.made", sheet.madeAt()));
        pages.down(14);
        pages.text(LabelFont.REGULAR, 9, SheetPages.LEFT, room, texts.get("emergency.cold"));
        pages.down(12);
        pages.text(LabelFont.REGULAR, 9, SheetPages.LEFT, room, texts.get("emergency.safety"));
        pages.down(10);
        pages.rule(1.2f);
        pages.down(18);
    }

    /** A container is not parted from its first rows, and says its name again on the next page. */
    private void write(SheetPages pages, EmergencySheet.Container container) throws IOException {
        pages.need(4 * ROW);
        heading(pages, container, "");
        for (EmergencySheet.Line line : container.lines()) {
            if (pages.need(ROW)) {
                heading(pages, container, " " + texts.get("emergency.continued"));
            }
            row(pages, line);
        }
        if (!container.free().isEmpty()) {
            pages.need(ROW);
            float room = SheetPages.RIGHT - SheetPages.LEFT;
            pages.text(
                    LabelFont.REGULAR,
                    SIZE,
                    SheetPages.LEFT,
                    room,
                    texts.get("emergency.free") + ": " + container.free());
            pages.down(ROW);
        }
        pages.down(6);
    }

    private void heading(SheetPages pages, EmergencySheet.Container container, String more) throws IOException {
        String way = String.join(" / ", container.way()) + more;
        pages.text(LabelFont.BOLD, 11, SheetPages.LEFT, 400, way);
        pages.text(LabelFont.MONO, SIZE, SheetPages.RIGHT - 80, 80, container.barcode());
        pages.down(ROW + 1);
        if (!container.lines().isEmpty()) {
            for (Column column : COLUMNS) {
                pages.text(
                        LabelFont.REGULAR,
                        SIZE - 1,
                        column.x(),
                        column.width(),
                        texts.get("emergency.column." + column.key()));
            }
            pages.rule(0.5f);
            pages.down(ROW);
        }
    }

    private static void row(SheetPages pages, EmergencySheet.Line line) throws IOException {
        String animal = line.animal();
        List<String> cells = List.of(
                line.position(),
                line.code(),
                line.taxon(),
                animal == null ? "" : animal,
                line.sampleType(),
                line.collectedOn(),
                line.state());
        for (int i = 0; i < cells.size(); i++) {
            Column column = COLUMNS.get(i);
            pages.text(column.font(), SIZE, column.x(), column.width(), cells.get(i));
        }
        pages.rule(0.2f);
        pages.down(ROW);
    }
}
