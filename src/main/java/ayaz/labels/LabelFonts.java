package ayaz.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of one document, embedded at their first use. */
public final class LabelFonts {

    private static final String UNKNOWN = "?";
    private static final char MINUS = '\u2212';
    private static final char DASH = '\u2013';

    private final PDDocument document;
    private final Map<LabelFont, PDType0Font> embedded = new EnumMap<>(LabelFont.class);
    private final Map<LabelFont, Map<Integer, Boolean>> known = new EnumMap<>(LabelFont.class);

    public LabelFonts(PDDocument document) {
        this.document = document;
    }

    public PDType0Font of(LabelFont font) {
        return embedded.computeIfAbsent(font, f -> f.embedIn(document));
    }

    /** The width of a text at size 1. */
    public double width(LabelFont font, String text) {
        try {
            return of(font).getStringWidth(text) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Capitals' height at size 1. */
    double capitals(LabelFont font) {
        return of(font).getFontDescriptor().getCapHeight() / 1000;
    }

    /** The text with a question mark for every sign that the font does not hold; it holds no minus, but a dash. */
    public String printable(LabelFont font, String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace(MINUS, DASH)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> printable.append(holds(font, sign) ? sign : UNKNOWN));
        return printable.toString();
    }

    private boolean holds(LabelFont font, String sign) {
        return known.computeIfAbsent(font, f -> new HashMap<>())
                .computeIfAbsent(sign.codePointAt(0), c -> encodes(of(font), sign));
    }

    private static boolean encodes(PDType0Font font, String sign) {
        try {
            font.encode(sign);
            return true;
        } catch (IllegalArgumentException e) { // PDFBox's only way to say that there is no glyph
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
