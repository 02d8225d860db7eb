package ayaz.labels;

/** A straight line between two points. */
record LabelLine(double x1, double y1, double x2, double y2, double thickness) implements LabelElement {

    @Override
    public Box box() {
        double half = thickness / 2;
        return new Box(
                Math.min(x1, x2) - half,
                Math.min(y1, y2) - half,
                Math.abs(x1 - x2) + thickness,
                Math.abs(y1 - y2) + thickness);
    }

    @Override
    public void draw(LabelPage page, LabelFields fields) {
        page.line(this);
    }
}
