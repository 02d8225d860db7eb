package ayaz.leaves;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a leaf from its beginning to its end; every value stands where it must. */
final class LeafReader {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private final String text;
    private int at;

    LeafReader(byte[] bytes) {
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LeafRefused("not UTF-8", e);
        }
    }

    LeafReader skip(byte[] literal) {
        return skip(new String(literal, StandardCharsets.US_ASCII));
    }

    private LeafReader skip(String literal) {
        if (!text.startsWith(literal, at)) {
            throw new LeafRefused("not " + literal + " at " + at);
        }
        at += literal.length();
        return this;
    }

    void mustEnd() {
        if (at != text.length()) {
            throw new LeafRefused("something follows the leaf");
        }
    }

    void mustBe(String expected) {
        if (!text().equals(expected)) {
            throw new LeafRefused("not " + expected);
        }
    }

    private boolean isNull() {
        boolean absent = text.startsWith("null", at);
        if (absent) {
            at += "null".length();
        }
        return absent;
    }

    boolean truth() {
        boolean value = text.startsWith("true", at);
        skip(value ? "true" : "false");
        return value;
    }

    int number() {
        int end = at;
        while (end < text.length() && "-0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String digits = text.substring(at, end);
        if (!NUMBER.matcher(digits).matches()) {
            throw new LeafRefused("not a number at " + at);
        }
        at = end;
        return Integer.parseInt(digits);
    }

    Instant time() {
        return LeafTime.parse(text());
    }

    String id() {
        return matching(ID, text());
    }

    @Nullable
    String idOrNull() {
        return isNull() ? null : id();
    }

    @Nullable
    String hashOrNull() {
        return isNull() ? null : matching(HASH, text());
    }

    private static String matching(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new LeafRefused("not an identifier or hash");
        }
        return value;
    }

    @Nullable
    List<String> textsOrNull() {
        if (isNull()) {
            return null;
        }
        skip("[");
        var texts = new ArrayList<String>();
        do {
            texts.add(text());
        } while (next(','));
        skip("]");
        return List.copyOf(texts);
    }

    private boolean next(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    @Nullable
    String textOrNull() {
        return isNull() ? null : text();
    }

    String text() {
        skip("\"");
        var value = new StringBuilder();
        while (!next('"')) {
            char c = character();
            value.append(c == '\\' ? escaped() : c);
        }
        return value.toString();
    }

    private char character() {
        if (at >= text.length()) {
            throw new LeafRefused("the leaf ends too early");
        }
        return text.charAt(at++);
    }

    private char escaped() {
        char c = character();
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '"', '\\' -> c;
            case 'u' -> control();
            default -> throw new LeafRefused("unknown escape at " + at);
        };
    }

    /** Only control characters are written by their number. */
    private char control() {
        skip("00");
        int value = 16 * Character.digit(character(), 16) + Character.digit(character(), 16);
        if (value < 0 || value >= ' ') {
            throw new LeafRefused("not a control character at " + at);
        }
        return (char) value;
    }
}
