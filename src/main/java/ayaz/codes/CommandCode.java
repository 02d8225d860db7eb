package ayaz.codes;

import java.util.Locale;

/**
 * What a scanner can tell the scan station without a touch: a code on a printed sheet. Everything that begins as they do
 * is kept for them, so no unit, place or tube is ever called so.
 */
public enum CommandCode {
    LOOK_UP,
    PUT_AWAY,
    TAKE_OUT,
    MOVE,
    RACK_SCAN,
    CHECK,
    UNIDENTIFIED,
    DONE,
    UNDO;

    private static final String RESERVED = "AYAZ-";

    /** As printed: {@code AYAZ-PUT-AWAY}. */
    public String text() {
        return RESERVED + name().replace('_', '-');
    }

    /** Whether a normalised code lies in the room of the commands, also of those to come. */
    public static boolean reserves(String code) {
        return code.toUpperCase(Locale.ROOT).startsWith(RESERVED);
    }
}
