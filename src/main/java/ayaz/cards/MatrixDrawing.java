package ayaz.cards;

import ayaz.coverage.Cell;
import ayaz.coverage.Donors;
import ayaz.coverage.Matrix;
import ayaz.coverage.MatrixRow;
import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.platform.Texts;
import ayaz.vocabulary.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is held of a species on paper: a row for each material, a column for each kind of donor. */
final class MatrixDrawing {

    private static final float SMALL = 8;
    private static final float ROW = 12;
    private static final float ROOM = SheetPages.RIGHT - SheetPages.LEFT;
    private static final float MATERIALS = 120;

    private final SheetPages pages;
    private final Terms terms;
    private final Texts texts;

    MatrixDrawing(SheetPages pages, Terms terms, Texts texts) {
        this.pages = pages;
        this.terms = terms;
        this.texts = texts;
    }

    void draw(Matrix matrix) throws IOException {
        float width = (ROOM - MATERIALS) / (matrix.columns().size() + 1);
        var sexes = matrix.columns().stream()
                .map(donors -> terms.label("SEX", donors.sex().name()))
                .toList();
        var origins = matrix.columns().stream()
                .map(Donors::birthType)
                .map(type -> terms.label("BIRTH_TYPE", type))
                .toList();
        row(LabelFont.BOLD, width, texts.get("coverage.material"), sexes, texts.get("coverage.total"));
        row(LabelFont.REGULAR, width, "", origins, "");
        for (MatrixRow row : matrix.rows()) {
            pages.need(ROW);
            row(
                    LabelFont.REGULAR,
                    width,
                    terms.label("SAMPLE_TYPE", row.material().name()),
                    row.cells().stream().map(MatrixDrawing::written).toList(),
                    written(row.total()));
        }
        var sums = matrix.sums().stream().map(MatrixDrawing::written).toList();
        row(LabelFont.BOLD, width, texts.get("coverage.total"), sums, written(matrix.total()));
        pages.paragraph(LabelFont.REGULAR, SMALL, SheetPages.LEFT, SheetPages.RIGHT, texts.get("cards.matrixLegend"));
        pages.down(6);
    }

    private void row(LabelFont font, float width, String head, List<String> cells, String total) throws IOException {
        var all = new ArrayList<>(cells);
        all.add(total);
        pages.text(font, SMALL, SheetPages.LEFT, MATERIALS - 4, head);
        for (int i = 0; i < all.size(); i++) {
            pages.text(font, SMALL, SheetPages.LEFT + MATERIALS + i * width, width - 4, all.get(i));
        }
        pages.rule(0.2f);
        pages.down(ROW);
    }

    private static String written(Cell cell) {
        if (cell.isEmpty()) {
            return cell.fitting() ? "0" : "–";
        }
        return cell.units() + " / " + cell.animals() + " / " + cell.vessels().size();
    }
}
