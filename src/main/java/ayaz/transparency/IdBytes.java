package ayaz.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An identifier as the database writes it, to look things up by without making a text of it. */
final class IdBytes {

    /** The last group of a UUID: its most random digits. */
    private static final int HASHED = 12;

    private static final int VERSION = 14;

    private final byte[] text;

    IdBytes(byte[] text) {
        this.text = text;
    }

    byte[] text() {
        return text;
    }

    /** Whether ids sort as their texts do, here and in the database: those that are made of a time do. */
    boolean isOrdered() {
        return text.length > VERSION && text[VERSION] == '7';
    }

    boolean isBefore(IdBytes other) {
        return Arrays.compare(text, other.text) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdBytes id && Arrays.equals(text, id.text);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = Math.max(0, text.length - HASHED); i < text.length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(text, StandardCharsets.US_ASCII);
    }
}
