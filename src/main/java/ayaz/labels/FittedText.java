package ayaz.labels;

import java.util.function.ToDoubleFunction;

/** A text made to fit its width: first smaller, then, at the least readable size, shorter. */
record FittedText(String text, double size) {

    private static final String ELLIPSIS = "…";

    /**
     * The text and size to print.
     *
     * @param widths the width of a text at size 1
     */
    static FittedText fit(String text, LabelText place, ToDoubleFunction<String> widths) {
        double atOne = widths.applyAsDouble(text);
        if (atOne * place.leastSize() > place.width()) {
            return new FittedText(shorten(text, place.width() / place.leastSize(), widths), place.leastSize());
        }
        return new FittedText(text, atOne * place.size() > place.width() ? place.width() / atOne : place.size());
    }

    private static String shorten(String text, double room, ToDoubleFunction<String> widths) {
        for (int end = text.length() - 1; end > 0; end = text.offsetByCodePoints(end, -1)) {
            String candidate = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (widths.applyAsDouble(candidate) <= room) {
                return candidate;
            }
        }
        return ELLIPSIS;
    }
}
