package ayaz.transparency;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An identifier as the database writes it, to look things up by without making a text of it. */
final class IdBytes implements Comparable<IdBytes> {

    private static final int LENGTH = 36;
    private static final int VERSION = 14;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9e3779b97f4a7c15L; // the golden ratio, as in Fibonacci hashing

    private final byte[] text;

    IdBytes(byte[] text) {
        if (text.length != LENGTH) {
            throw new IllegalArgumentException("Not an identifier of 36 characters");
        }
        this.text = text;
    }

    /** Of its characters, eight in each, the last eight together with four of those before. */
    static IdBytes of(long first, long second, long third, long fourth, long last) {
        var text = new byte[LENGTH];
        EIGHT.set(text, 0, first);
        EIGHT.set(text, 8, second);
        EIGHT.set(text, 16, third);
        EIGHT.set(text, 24, fourth);
        EIGHT.set(text, LENGTH - Long.BYTES, last);
        return new IdBytes(text);
    }

    byte[] text() {
        return text;
    }

    /** Whether ids sort as their texts do, here and in the database: those that are made of a time do. */
    boolean isOrdered() {
        return text[VERSION] == '7';
    }

    @Override
    public int compareTo(IdBytes other) {
        return Arrays.compare(text, other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdBytes id && Arrays.equals(text, id.text);
    }

    /** The eight characters from there on. */
    long eight(int from) {
        return (long) EIGHT.get(text, from);
    }

    @Override
    public int hashCode() {
        return hash(eight(LENGTH - Long.BYTES));
    }

    /** Of the last eight digits, the most random ones. */
    static int hash(long digits) {
        return (int) ((digits * SPREAD) >>> Integer.SIZE);
    }

    @Override
    public String toString() {
        return new String(text, StandardCharsets.US_ASCII);
    }
}
