package ayaz.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON text, straight: every component under its own name, in the order written, null when absent. Numbers
 * and truth values are written bare; ids, times, dates and terms as the text that they are. JSON binding does the same
 * at several times the cost, which a scanned code would wait for.
 */
final class JsonText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final int USUAL_LENGTH = 2048;

    private final StringBuilder json = new StringBuilder(USUAL_LENGTH);

    private JsonText() {}

    static String of(@Nullable Object value) {
        var text = new JsonText();
        text.write(value);
        return text.json.toString();
    }

    /** Answers records of every resource. */
    @Provider
    public static final class Answer implements MessageBodyWriter<Record> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type.isRecord()
                    && (media.getSubtype().equals("json") || media.getSubtype().endsWith("+json"));
        }

        @Override
        public void writeTo(
                Record row,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            out.write(of(row).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            json.append("null");
        } else if (value instanceof String text) {
            quote(text);
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Record row) {
            object(row);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Enum<?> term) {
            quote(term.name());
        } else {
            quote(value.toString());
        }
    }

    private void object(Record row) {
        List<RecordJson.Component> components = RecordJson.componentsOf(row.getClass());
        json.append('{');
        for (int i = 0; i < components.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            RecordJson.Component each = components.get(i);
            json.append(each.label());
            write(each.valueIn(row));
        }
        json.append('}');
    }

    private void object(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> each : map.entrySet()) {
            json.append(before);
            quote(String.valueOf(each.getKey()));
            json.append(':');
            write(each.getValue());
            before = ',';
        }
        json.append(before == '{' ? "{}" : "}");
    }

    private void array(Iterable<?> items) {
        char before = '[';
        for (Object each : items) {
            json.append(before);
            write(each);
            before = ',';
        }
        json.append(before == '[' ? "[]" : "]");
    }

    private void quote(String text) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }
}
