package ayaz.labels;

/** Reads one element of a template: it is what its first member says, a text, a symbol or a line. */
final class ElementReader {

    private static final double LARGEST = 300;
    private static final double LARGEST_MODULE = 5;
    private static final int MOST_MODULES = 400;
    private static final double THINNEST_LINE = 0.1;

    private final LabelTarget target;
    private final TemplatePart part;

    ElementReader(LabelTarget target, TemplatePart part) {
        this.target = target;
        this.part = part;
    }

    LabelElement read() {
        LabelElement element = element();
        part.nothingElse();
        return element;
    }

    private LabelElement element() {
        if (part.has("symbol")) {
            return symbol(part.choice("symbol", Symbology.class));
        }
        return part.has("line") ? line(part.part("line")) : text();
    }

    private LabelText text() {
        double size = part.number("size", LabelText.READABLE, LARGEST);
        return new LabelText(
                content("text"),
                position("x"),
                position("y"),
                size,
                part.number("min", LabelText.READABLE, size, LabelText.READABLE),
                part.number("width", LabelText.READABLE, LARGEST),
                part.choice("align", LabelText.Align.class, LabelText.Align.LEFT),
                LabelFont.of(part.flag("mono"), part.flag("bold")),
                rotation());
    }

    private int rotation() {
        double degrees = part.number("rotate", 0, 270, 0);
        if (degrees % 90 != 0) {
            throw LabelRefusals.notOneOf(part.file(), part.place() + ".rotate", "[0, 90, 180, 270]");
        }
        return (int) degrees;
    }

    private LabelSymbol symbol(Symbology symbology) {
        double module = part.number("module", LabelSymbol.LEAST_MODULE, LARGEST_MODULE);
        return new LabelSymbol(
                symbology,
                content("content"),
                position("x"),
                position("y"),
                module,
                symbology.linear() ? part.number("height", 1, LARGEST) : module,
                part.whole("columns", 1, MOST_MODULES),
                symbology.linear() ? 1 : part.whole("rows", 1, MOST_MODULES),
                part.has("quiet") ? part.whole("quiet", symbology.quiet(), MOST_MODULES) : symbology.quiet());
    }

    private static LabelLine line(TemplatePart line) {
        var read = new LabelLine(
                line.number("x1", 0, LARGEST),
                line.number("y1", 0, LARGEST),
                line.number("x2", 0, LARGEST),
                line.number("y2", 0, LARGEST),
                line.number("thickness", THINNEST_LINE, LARGEST));
        line.nothingElse();
        return read;
    }

    private double position(String name) {
        return part.number(name, 0, LARGEST);
    }

    private String content(String name) {
        String content = part.text(name);
        for (String field : LabelFields.namesIn(content)) {
            if (!target.offers(field)) {
                throw LabelRefusals.unknownPlaceholder(part.file(), part.place() + "." + name, field);
            }
        }
        return content;
    }
}
