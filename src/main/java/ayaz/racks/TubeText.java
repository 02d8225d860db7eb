package ayaz.racks;

import ayaz.codes.CheckCharacter;
import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.codes.TubeCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must be true of the text of a tube's code before anybody looks it up. */
final class TubeText {

    private static final Pattern SYMBOLOGY = Pattern.compile("^][A-Za-z][0-9]");
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+?\\d+");

    private TubeText() {}

    /** Without what scanners put around it; leading zeros stay. */
    static String of(String cell) {
        return SYMBOLOGY.matcher(cell.strip()).replaceFirst("");
    }

    /** The same code in the same letters, so that two readings of it are equal. */
    static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    static Optional<RackFault> faultOf(int line, String well, String text) {
        String cyrillic = ScannedText.cyrillicIn(text);
        if (!cyrillic.isEmpty()) {
            return fault(line, well, text, "mixedLetters", cyrillic, ScannedText.normalised(text));
        }
        if (ROUNDED.matcher(text).matches()) {
            return fault(line, well, text, "roundedBySpreadsheet");
        }
        if (!TubeCode.isWellFormed(text)) {
            return fault(line, well, text, "notATubeCode");
        }
        String ours = ScannedText.normalised(text);
        return PrintedCode.looksLikeOurs(ours) && !CheckCharacter.ends(ours)
                ? fault(line, well, text, "mistyped")
                : Optional.empty();
    }

    private static Optional<RackFault> fault(int line, String well, String text, String key, Object... arguments) {
        return Optional.of(RackFault.at(line, well, text, "racks.fault." + key, arguments));
    }
}
