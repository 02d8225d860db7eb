package ayaz.evidence;

import ayaz.notes.StrictText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a JSON text (RFC 8259) strictly: no member twice, no half characters. Answers maps, lists, strings, and {@link
 * Literal} for all that has no inside.
 */
final class Json {

    private static final int LONGEST = 4_000_000;
    private static final int DEEPEST = 64;
    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private final Matcher literal;
    private int at;
    private int depth;

    /** A number, true, false or null, as it is written. */
    record Literal(String text) {
        static final Literal NULL = new Literal("null");
    }

    private Json(String text) {
        this.text = text;
        literal = LITERAL.matcher(text);
    }

    static Object parse(Content content) {
        if (content.length() > LONGEST) {
            throw refused("too long");
        }
        var json = new Json(StrictText.utf8(content.bytes()));
        Object value = json.value();
        json.blanks();
        if (json.at != json.text.length()) {
            throw refused("something follows");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the parser makes no other maps
    static Map<String, Object> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw refused("not an object");
    }

    static Map<String, Object> object(Map<String, Object> object, String member) {
        return object(member(object, member));
    }

    static List<?> list(Map<String, Object> object, String member) {
        if (member(object, member) instanceof List<?> list) {
            return list;
        }
        throw refused(member + " is not a list");
    }

    static String text(Map<String, Object> object, String member) {
        if (member(object, member) instanceof String string) {
            return string;
        }
        throw refused(member + " is not a text");
    }

    private static Object member(Map<String, Object> object, String member) {
        Object value = object.get(member);
        if (value == null) {
            throw refused(member + " is missing");
        }
        return value;
    }

    private Object value() {
        blanks();
        if (at == text.length()) {
            throw refused("ends too early");
        }
        return switch (text.charAt(at)) {
            case '{' -> inside(this::object);
            case '[' -> inside(this::list);
            case '"' -> string();
            default -> literal();
        };
    }

    private Object inside(java.util.function.Supplier<Object> part) {
        if (++depth > DEEPEST) {
            throw refused("too deep");
        }
        at++;
        Object value = part.get();
        depth--;
        return value;
    }

    private Object object() {
        var members = new LinkedHashMap<String, Object>();
        if (next('}')) {
            return members;
        }
        do {
            blanks();
            String name = string();
            must(':');
            if (members.put(name, value()) != null) {
                throw refused("a member is there twice");
            }
        } while (next(','));
        must('}');
        return members;
    }

    private Object list() {
        var values = new ArrayList<>();
        if (next(']')) {
            return values;
        }
        do {
            values.add(value());
        } while (next(','));
        must(']');
        return values;
    }

    private Object literal() {
        literal.region(at, text.length());
        if (!literal.lookingAt()) {
            throw refused("not a value");
        }
        at = literal.end();
        return new Literal(literal.group());
    }

    private String string() {
        if (at == text.length() || text.charAt(at) != '"') {
            throw refused("not a text");
        }
        at++;
        var value = new StringBuilder();
        for (char c = character(); c != '"'; c = character()) {
            if (c < ' ') {
                throw refused("a control character");
            }
            value.append(c == '\\' ? escaped() : c);
        }
        String string = value.toString();
        StrictText.utf8(string); // refuses half characters
        return string;
    }

    private char escaped() {
        char c = character();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw refused("an unknown escape");
        };
    }

    private int hex() {
        int digit = "0123456789abcdef".indexOf(Character.toLowerCase(character()));
        if (digit < 0) {
            throw refused("not a digit");
        }
        return digit;
    }

    private char character() {
        if (at == text.length()) {
            throw refused("ends too early");
        }
        return text.charAt(at++);
    }

    private boolean next(char c) {
        blanks();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void must(char c) {
        if (!next(c)) {
            throw refused("no " + c);
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static EvidenceRefused refused(String why) {
        return new EvidenceRefused("", "JSON: " + why);
    }
}
