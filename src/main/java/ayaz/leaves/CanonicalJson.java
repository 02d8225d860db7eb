package ayaz.leaves;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of which our leaves are made as RFC 8785 wants them: texts, lists of texts, whole numbers, true and
 * false, null. Members are written by the caller, in the order of their names. One buffer serves many leaves; for one
 * thread.
 */
public final class CanonicalJson {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] SHORT = new byte[' '];
    private static final int LONGEST_BY_HAND = 999;
    private static final byte[] END_OF_MOMENT = ascii("Z\"");

    static {
        SHORT['\b'] = 'b';
        SHORT['\t'] = 't';
        SHORT['\n'] = 'n';
        SHORT['\f'] = 'f';
        SHORT['\r'] = 'r';
    }

    private byte[] buffer = new byte[1024];
    private int length;

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What stands before each value of an object whose members have these names, which are in order. */
    static byte[][] members(String... names) {
        return Arrays.stream(names)
                .map(name -> ascii((name.equals(names[0]) ? "{" : ",") + '"' + name + "\":"))
                .toArray(byte[][]::new);
    }

    public void clear() {
        length = 0;
    }

    public byte[] bytes() {
        return Arrays.copyOf(buffer, length);
    }

    /** The buffer itself, of which {@link #length} bytes are written, until the next change. */
    public byte[] buffer() {
        return buffer;
    }

    public int length() {
        return length;
    }

    /** Punctuation and names, as they are. */
    public void raw(byte[] text) {
        raw(text, 0, text.length);
    }

    private void raw(byte[] text, int from, int to) {
        room(to - from);
        System.arraycopy(text, from, buffer, length, to - from);
        length += to - from;
    }

    public void truth(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    public void number(long value) {
        if (value < 0 || value > LONGEST_BY_HAND) {
            raw(ascii(Long.toString(value)));
            return;
        }
        int digits = value < 10 ? 1 : value < 100 ? 2 : 3;
        room(digits);
        length += digits;
        int rest = (int) value;
        for (int at = length - 1; at >= length - digits; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    public void texts(@Nullable List<String> values) {
        if (values == null) {
            raw(NULL);
            return;
        }
        put('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(',');
            }
            text(values.get(i));
        }
        put(']');
    }

    public void text(@Nullable String value) {
        if (value == null) {
            raw(NULL);
            return;
        }
        room(6 * value.length() + 2); // the longest way to write a character
        put('"');
        for (int i = plain(value); i < value.length(); i++) {
            char c = value.charAt(i);
            if (isPlain(c)) {
                put(c);
            } else if (c < 0x80) {
                escape(c);
            } else {
                i += unicode(value, i);
            }
        }
        put('"');
    }

    /** A text that is UTF-8 already. */
    void utf8(byte @Nullable [] value) {
        if (value == null) {
            raw(NULL);
        } else {
            utf8(value, 0, value.length);
        }
    }

    /** Texts with a separator, which needs an escape, between them. */
    void utf8s(byte @Nullable [] values, byte separator) {
        if (values == null) {
            raw(NULL);
            return;
        }
        put('[');
        int from = 0;
        for (int to = Plain.end(values, 0); to < values.length; to = Plain.end(values, to + 1)) {
            if (values[to] == separator) {
                utf8(values, from, to);
                put(',');
                from = to + 1;
            }
        }
        utf8(values, from, values.length);
        put(']');
    }

    private void utf8(byte[] value, int from, int to) {
        put('"');
        int begin = from;
        for (int end = Plain.end(value, begin); end < to; end = Plain.end(value, begin)) {
            raw(value, begin, end);
            escape((char) value[end]);
            begin = end + 1;
        }
        raw(value, begin, to);
        put('"');
    }

    /** What needs no escape, as the caller knows. */
    void ascii(byte @Nullable [] value) {
        if (value == null) {
            raw(NULL);
            return;
        }
        room(value.length + 2);
        buffer[length++] = '"';
        raw(value);
        buffer[length++] = '"';
    }

    /** Day and time with a blank between them, of which we make a moment. */
    void moment(byte[] sql, int blank) {
        room(sql.length + 3);
        int day = length + 1 + blank;
        buffer[length++] = '"';
        raw(sql);
        buffer[day] = 'T';
        raw(END_OF_MOMENT);
    }

    /** Writes as much as is written as it is, which mostly is all; answers how much that was. */
    private int plain(String value) {
        byte[] to = buffer;
        int at = length;
        int end = value.length();
        int i = 0;
        while (i < end && isPlain(value.charAt(i))) {
            to[at++] = (byte) value.charAt(i++);
        }
        length = at;
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    private void escape(char c) {
        put('\\');
        if (c == '"' || c == '\\') {
            put(c);
        } else if (SHORT[c] != 0) {
            put((char) SHORT[c]);
        } else {
            put('u');
            put('0');
            put('0');
            put((char) HEX[c >> 4]);
            put((char) HEX[c & 15]);
        }
    }

    /** Answers how many further characters it took. */
    private int unicode(String value, int index) {
        int point = value.codePointAt(index);
        if (point < 0x800) {
            put((char) (0xc0 | (point >> 6)));
        } else if (point < 0x10000) {
            if (Character.isSurrogate((char) point)) {
                throw new IllegalArgumentException("Half a character cannot be written");
            }
            put((char) (0xe0 | (point >> 12)));
            put((char) (0x80 | ((point >> 6) & 0x3f)));
        } else {
            put((char) (0xf0 | (point >> 18)));
            put((char) (0x80 | ((point >> 12) & 0x3f)));
            put((char) (0x80 | ((point >> 6) & 0x3f)));
        }
        put((char) (0x80 | (point & 0x3f)));
        return point < 0x10000 ? 0 : 1;
    }

    private void put(char c) {
        room(1);
        buffer[length++] = (byte) c;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
    }
}
