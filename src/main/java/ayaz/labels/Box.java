package ayaz.labels;

/** A rectangle on the label, in millimetres from the label's upper left corner; y grows downwards. */
record Box(double x, double y, double width, double height) {

    /** A hundredth of a millimetre is below any printer's dot. */
    private static final double TOLERANCE = 0.01;

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean overlaps(Box other) {
        return x < other.right() - TOLERANCE
                && other.x < right() - TOLERANCE
                && y < other.bottom() - TOLERANCE
                && other.y < bottom() - TOLERANCE;
    }

    boolean within(Box other) {
        return x >= other.x - TOLERANCE
                && y >= other.y - TOLERANCE
                && right() <= other.right() + TOLERANCE
                && bottom() <= other.bottom() + TOLERANCE;
    }

    /** Whether all four corners lie in the circle that touches the sides of the given box. */
    boolean withinCircleOf(Box other) {
        double centreX = other.x + other.width / 2;
        double centreY = other.y + other.height / 2;
        double farX = Math.max(Math.abs(x - centreX), Math.abs(right() - centreX));
        double farY = Math.max(Math.abs(y - centreY), Math.abs(bottom() - centreY));
        return Math.hypot(farX, farY) <= other.width / 2 + TOLERANCE;
    }

    /** The box turned clockwise about a point by a multiple of 90 degrees. */
    Box turned(double aboutX, double aboutY, int degrees) {
        Box box = this;
        for (int turns = degrees / 90; turns > 0; turns--) {
            box = box.turnedOnce(aboutX, aboutY);
        }
        return box;
    }

    private Box turnedOnce(double aboutX, double aboutY) {
        return new Box(aboutX - (bottom() - aboutY), aboutY + (x - aboutX), /* width= */ height, /* height= */ width);
    }
}
