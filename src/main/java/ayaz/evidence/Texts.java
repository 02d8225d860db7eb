package ayaz.evidence;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the verifier says, in one of the three languages. */
final class Texts {

    static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    private static final int LONGEST = 300;

    private final ResourceBundle texts;

    Texts(Locale language) {
        texts = ResourceBundle.getBundle(
                "ayaz.evidence.text",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What stands in a bundle may be meant for the terminal rather than for people: it is shown, and does nothing. */
    String text(String key, Object... arguments) {
        Object[] harmless = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            harmless[i] = harmless(String.valueOf(arguments[i]));
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(harmless);
    }

    private static String harmless(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isLetterOrSign(c) ? c : 0xfffd));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isLetterOrSign(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
