package ayaz.codes;

import java.util.Locale;

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
        String bare = scanned.replaceAll("[\\s\\p{Cntrl}]", "")
                .replaceFirst("^\\][A-Za-z][0-9]", "")
                .toUpperCase(Locale.ROOT);
        var text = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            int lookAlike = CYRILLIC.indexOf(bare.charAt(i));
            text.append(lookAlike < 0 ? bare.charAt(i) : LATIN.charAt(lookAlike));
        }
        return text.toString();
    }

    /** As a key of a column of codes, which hold ASCII alone: any other sign can be in no code and becomes {@code ?}. */
    public static String key(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "?");
    }
}
