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
        String bare = scanned.replaceAll("[\\s\\p{Cntrl}]", "").replaceFirst("^\\][A-Za-z][0-9]", "");
        var text = new StringBuilder(bare.length());
        for (char c : bare.toUpperCase(Locale.ROOT).toCharArray()) {
            int lookAlike = CYRILLIC.indexOf(c);
            text.append(lookAlike < 0 ? c : LATIN.charAt(lookAlike));
        }
        return text.toString();
    }
}
