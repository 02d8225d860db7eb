package ayaz.codes;

import ayaz.platform.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** A code of our own, known to be well-formed: {@code KZIZ26000001C}. */
public record PrintedCode(String text) {

    /** What a code names; the letter stands where a unit's code has the year. */
    public enum Kind {
        UNIT(""),
        LOT("L"),
        ANIMAL("A"),
        NODE("N"),
        USER("U");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{4}(?:[0-9]{8}|[LANU][0-9]{7})[0-9A-Z]");

    public PrintedCode {
        if (!looksLikeOurs(text) || !CheckCharacter.ends(text)) {
            throw Refusal.badRequest("codes.refusal.mistyped", text);
        }
    }

    /** Has the form of our codes, whether or not its check character is right. */
    public static boolean looksLikeOurs(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The code with this serial number: in the year's series for a unit, in the kind's series for the rest. */
    static PrintedCode of(String prefix, Kind kind, int year, long serial) {
        String body = kind == Kind.UNIT
                ? String.format(Locale.ROOT, "%s%02d%06d", prefix, year % 100, serial)
                : String.format(Locale.ROOT, "%s%s%07d", prefix, kind.letter, serial);
        return new PrintedCode(body + CheckCharacter.of(body));
    }

    public Kind kind() {
        return switch (text.charAt(4)) {
            case 'L' -> Kind.LOT;
            case 'A' -> Kind.ANIMAL;
            case 'N' -> Kind.NODE;
            case 'U' -> Kind.USER;
            default -> Kind.UNIT;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
