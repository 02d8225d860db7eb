package ayaz.codes;

import java.util.stream.Collectors;

/** What scanners, keyboards and pasted lists make of a code, brought back to what was printed. */
public final class ScannedText {

    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final String LATIN = "ABEKMHOPCTX";

    private ScannedText() {}

    /**
     * Without white space, control characters and symbology identifiers ({@code ]d2}), in capitals, Cyrillic
     * look-alikes as Latin letters.
     */
    public static String normalised(String scanned) {
        var text = new StringBuilder(scanned.length());
        for (int i = 0; i < scanned.length(); i++) {
            char c = scanned.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                text.append(latin(Character.toUpperCase(c)));
            }
        }
        return text.substring(beginsWithSymbology(text) ? 3 : 0);
    }

    private static char latin(char capital) {
        int lookAlike = CYRILLIC.indexOf(capital);
        return lookAlike < 0 ? capital : LATIN.charAt(lookAlike);
    }

    /** {@code ]}, a letter and a digit, as ISO/IEC 15424 has it. */
    private static boolean beginsWithSymbology(CharSequence text) {
        return text.length() > 2
                && text.charAt(0) == ']'
                && text.charAt(1) >= 'A'
                && text.charAt(1) <= 'Z'
                && Character.isDigit(text.charAt(2));
    }

    /** The Cyrillic letters of a text with a blank between them; in a Latin code they look right and are never found. */
    public static String cyrillicIn(String text) {
        return text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /** As a key of a column of codes, which hold ASCII alone: any other sign can be in no code and becomes {@code ?}. */
    public static String key(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "?");
    }
}
