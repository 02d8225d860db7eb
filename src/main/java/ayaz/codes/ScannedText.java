package ayaz.codes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What scanners, keyboards and pasted lists make of a code, brought back to what was printed. */
public final class ScannedText {

    private static final String CYRILLIC = "АВЕКМНОРСТХІ";
    private static final String LATIN = "ABEKMHOPCTXI";
    private static final Pattern TWINS_ALONE =
            Pattern.compile("(?=.*[" + CYRILLIC + "])[\\P{IsCyrillic}" + CYRILLIC + "]*");

    /** {@code ]}, a letter and a modifier, as ISO/IEC 15424 has it. */
    private static final Pattern SYMBOLOGY = Pattern.compile("^][A-Z][0-9A-Z]");

    /** As most codes come: nothing to mend. */
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Z]+");

    private ScannedText() {}

    /**
     * Without white space, control characters (also drawn as signs) and symbology identifiers ({@code ]d2}), in capitals.
     * Cyrillic letters are what a scanner typed on a Russian or Kazakh layout, or Latin letters' twins typed by hand.
     */
    public static String normalised(String scanned) {
        if (PLAIN.matcher(scanned).matches()) {
            return scanned;
        }
        String lookingLike = clean(twins(scanned));
        List<String> candidates =
                KeyboardLayout.untyped(scanned).stream().map(ScannedText::clean).toList();
        return candidates.stream()
                .filter(ScannedText::isOurs)
                .findFirst()
                .or(() -> isTypedByHand(scanned)
                        ? Optional.empty()
                        : candidates.stream().findFirst())
                .orElse(lookingLike);
    }

    private static boolean isTypedByHand(String scanned) {
        return TWINS_ALONE.matcher(capitals(scanned)).matches();
    }

    private static boolean isOurs(String code) {
        return CommandCode.reserves(code) || (PrintedCode.looksLikeOurs(code) && CheckCharacter.ends(code));
    }

    private static String clean(String text) {
        String dense = text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .filter(each -> !Character.isISOControl(each) && !isDrawnControl(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return SYMBOLOGY.matcher(capitals(dense)).replaceFirst("");
    }

    /** {@code ␝} and its kind, as some scanners show what others send. */
    private static boolean isDrawnControl(int sign) {
        return sign >= 0x2400 && sign <= 0x2421;
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String twins(String text) {
        var latin = new StringBuilder(text.length());
        for (char capital : capitals(text).toCharArray()) {
            int twin = CYRILLIC.indexOf(capital);
            latin.append(twin < 0 ? capital : LATIN.charAt(twin));
        }
        return latin.toString();
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
