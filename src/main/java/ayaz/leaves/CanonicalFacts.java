package ayaz.leaves;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts as canonical JSON (RFC 8785): sorted names, no idle blanks, one way to write each value. */
public final class CanonicalFacts {

    private final CanonicalJson json = new CanonicalJson();

    private CanonicalFacts() {}

    public static String of(Map<String, ? extends @Nullable Object> facts) {
        var writer = new CanonicalFacts();
        writer.object(new TreeMap<>(facts));
        return new String(writer.json.bytes(), StandardCharsets.UTF_8);
    }

    private void object(SortedMap<String, ? extends @Nullable Object> facts) {
        String before = "{";
        for (Map.Entry<String, ? extends @Nullable Object> fact : facts.entrySet()) {
            raw(before);
            json.text(fact.getKey());
            raw(":");
            value(fact.getValue());
            before = ",";
        }
        raw(facts.isEmpty() ? "{}" : "}");
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var facts = new TreeMap<String, @Nullable Object>();
            map.forEach((name, fact) -> facts.put(String.valueOf(name), fact));
            object(facts);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value instanceof Boolean truth) {
            json.truth(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.number(((Number) value).longValue());
        } else if (value == null) {
            raw("null");
        } else {
            json.text(value.toString());
        }
    }

    private void array(Iterable<?> items) {
        String before = "[";
        for (Object item : items) {
            raw(before);
            value(item);
            before = ",";
        }
        raw(before.equals("[") ? "[]" : "]");
    }

    private void raw(String punctuation) {
        json.raw(CanonicalJson.ascii(punctuation));
    }
}
