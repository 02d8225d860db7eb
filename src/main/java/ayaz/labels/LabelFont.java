package ayaz.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded typefaces. The fixed-width ones tell 0 from O and 1 from I: codes are set in them. */
public enum LabelFont {
    REGULAR("NotoSans-Regular"),
    BOLD("NotoSans-Bold"),
    MONO("NotoSansMono-Regular"),
    MONO_BOLD("NotoSansMono-Bold");

    private final String file;

    LabelFont(String file) {
        this.file = file;
    }

    static LabelFont of(boolean mono, boolean bold) {
        if (mono) {
            return bold ? MONO_BOLD : MONO;
        }
        return bold ? BOLD : REGULAR;
    }

    PDType0Font embedIn(PDDocument document) {
        try (InputStream in = LabelFont.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not packed");
            }
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
