package ayaz.labels;

import com.google.zxing.common.BitMatrix;

/**
 * A Data Matrix, bar code or QR code. The template reserves columns by rows of modules and the quiet zone around them;
 * shorter content that needs a smaller symbol stands in the middle of that room.
 *
 * @param module width of a module in millimetres
 * @param rowHeight the same for the square modules of a matrix; the height of the bars of a bar code
 */
record LabelSymbol(
        Symbology symbology,
        String content,
        double x,
        double y,
        double module,
        double rowHeight,
        int columns,
        int rows,
        int quiet)
        implements LabelElement {

    /** Two dots of a 300 dpi printer, four at 600: below that no imager is sure (handbook, 11.1). */
    static final double LEAST_MODULE = 0.169;

    @Override
    public Box box() {
        return new Box(x, y, (columns + 2 * quiet) * module, rows * rowHeight + 2 * quietAbove());
    }

    @Override
    public void draw(LabelPage page, LabelFields fields) {
        BitMatrix symbol = symbology.encode(fields.fill(content), columns, rows);
        int spareColumns = (columns - symbol.getWidth()) / 2;
        int spareRows = (rows - symbol.getHeight()) / 2;
        double left = x + (quiet + spareColumns) * module;
        double top = y + quietAbove() + spareRows * rowHeight;
        page.clear(box());
        page.modules(symbol, left, top, module, rowHeight);
    }

    private double quietAbove() {
        return symbology.linear() ? 0 : quiet * module;
    }
}
