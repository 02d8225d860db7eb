package ayaz.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Texts of which there is exactly one way to write them. */
public final class StrictText {

    public static final long GREATEST_COUNT = (1L << 53) - 1;

    private StrictText() {}

    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NoteRefused("not UTF-8", e);
        }
    }

    public static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new NoteRefused("not Unicode");
        }
        return bytes;
    }

    /** The one that would be written for these bytes; the JDK also takes others. */
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("not base64", e);
        }
        throw new NoteRefused("not the canonical base64");
    }

    /** A number from 0 to 2^63 - 1 without leading zeros. */
    public static long decimal(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new NoteRefused("not a decimal number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NoteRefused("too large a number", e);
        }
    }

    /** A number from 0 to 2^53 - 1: one that every language counts with. */
    public static long count(String text) {
        long number = decimal(text);
        if (number > GREATEST_COUNT) {
            throw new NoteRefused("too large a number");
        }
        return number;
    }
}
