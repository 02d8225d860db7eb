package ayaz.labels;

/**
 * One line of text. Its anchor is the top of its capitals at the left end, middle or right end, after its alignment; it
 * turns clockwise about the anchor. Size and least size are the font's height in millimetres (capitals are 0.71 of it).
 */
record LabelText(
        String content,
        double x,
        double y,
        double size,
        double leastSize,
        double width,
        Align align,
        LabelFont font,
        int rotation)
        implements LabelElement {

    /** Smaller is not read in the cold through frost (handbook, D). */
    static final double READABLE = 1.2;

    enum Align {
        LEFT(0),
        CENTER(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }

        /** How much of a width lies left of the anchor. */
        double before(double width) {
            return share * width;
        }
    }

    @Override
    public Box box() {
        return new Box(x - align.before(width), y, width, size).turned(x, y, rotation);
    }

    @Override
    public void draw(LabelPage page, LabelFields fields) {
        page.text(this, fields.fill(content));
    }
}
