package ayaz.labels;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** One page being drawn. Takes millimetres from the upper left corner and speaks PDF: points from the lower left. */
final class LabelPage {

    static final double POINTS_PER_MM = 72 / 25.4;

    private static final float WHITE = 1;
    private static final float BLACK = 0;

    private final PDPageContentStream out;
    private final double height;
    private final LabelFonts fonts;

    LabelPage(PDPageContentStream out, double height, LabelFonts fonts) {
        this.out = out;
        this.height = height;
        this.fonts = fonts;
    }

    void text(LabelText place, String filled) {
        String printable = fonts.printable(place.font(), filled);
        if (!printable.isEmpty()) {
            show(place, FittedText.fit(printable, place, text -> fonts.width(place.font(), text)));
        }
    }

    private void show(LabelText place, FittedText fitted) {
        double width = fonts.width(place.font(), fitted.text()) * fitted.size();
        double baseline = fonts.capitals(place.font()) * fitted.size();
        Matrix position = Matrix.getRotateInstance(-Math.toRadians(place.rotation()), x(place.x()), y(place.y()));
        position.translate(points(-place.align().before(width)), points(-baseline));
        draw(() -> {
            out.beginText();
            out.setFont(fonts.of(place.font()), points(fitted.size()));
            out.setTextMatrix(position);
            out.showText(fitted.text());
            out.endText();
        });
    }

    void clear(Box box) {
        draw(() -> {
            out.setNonStrokingColor(WHITE);
            out.addRect(x(box.x()), y(box.bottom()), points(box.width()), points(box.height()));
            out.fill();
            out.setNonStrokingColor(BLACK);
        });
    }

    /** All dark modules are one path, filled once: no viewer then draws hair lines between neighbours. */
    void modules(BitMatrix symbol, double left, double top, double module, double rowHeight) {
        draw(() -> {
            for (int row = 0; row < symbol.getHeight(); row++) {
                addRow(symbol, row, left, top + row * rowHeight, module, rowHeight);
            }
            out.fill();
        });
    }

    private void addRow(BitMatrix symbol, int row, double left, double top, double module, double rowHeight)
            throws IOException {
        int column = 0;
        while (column < symbol.getWidth()) {
            int end = endOfRun(symbol, row, column);
            if (symbol.get(column, row)) {
                float width = points((end - column) * module);
                out.addRect(x(left + column * module), y(top + rowHeight), width, points(rowHeight));
            }
            column = end;
        }
    }

    private static int endOfRun(BitMatrix symbol, int row, int start) {
        int end = start + 1;
        while (end < symbol.getWidth() && symbol.get(end, row) == symbol.get(start, row)) {
            end++;
        }
        return end;
    }

    void line(LabelLine line) {
        draw(() -> {
            out.setLineWidth(points(line.thickness()));
            out.moveTo(x(line.x1()), y(line.y1()));
            out.lineTo(x(line.x2()), y(line.y2()));
            out.stroke();
        });
    }

    private static float x(double millimetres) {
        return points(millimetres);
    }

    private float y(double millimetres) {
        return points(height - millimetres);
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    /** Everything is drawn in memory, so a failure to write is no case anyone can handle. */
    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
