package ayaz.codes;

import java.util.Locale;
import java.util.regex.Pattern;

/** The code that a maker has put on a tube. */
public final class TubeCode {

    private static final Pattern FORM = Pattern.compile("[!-~]{8,20}");

    private TubeCode() {}

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether a tube that nobody knows may be called so: it is no code of ours and no command. */
    public static boolean mayBeNew(String text) {
        String key = text.toUpperCase(Locale.ROOT);
        return isWellFormed(text)
                && ScannedText.cyrillicIn(text).isEmpty()
                && !PrintedCode.looksLikeOurs(key)
                && !CommandCode.reserves(key);
    }
}
