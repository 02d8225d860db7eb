package ayaz.platform;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value with nothing inside it. We read it ourselves, because Yasson's context takes an explicit null for a fault. */
final class JsonLeaf {

    private static final Map<Class<?>, Function<JsonParser, Object>> READERS = Map.of(
            String.class, JsonParser::getString,
            Integer.class, JsonLeaf::integer,
            int.class, JsonLeaf::integer,
            Long.class, JsonParser::getLong,
            long.class, JsonParser::getLong,
            BigDecimal.class, JsonParser::getBigDecimal,
            LocalDate.class, json -> LocalDate.parse(json.getString()),
            Instant.class, json -> Instant.parse(json.getString()),
            UUID.class, json -> UUID.fromString(json.getString()));

    /** Those that are written as texts. */
    private static final Set<Class<?>> TEXTS = Set.of(String.class, LocalDate.class, Instant.class, UUID.class);

    private JsonLeaf() {}

    static boolean isOne(Class<?> type) {
        return READERS.containsKey(type) || isFlag(type);
    }

    private static boolean isFlag(Class<?> type) {
        return type == Boolean.class || type == boolean.class;
    }

    /** The next value; null where null is written. */
    static @Nullable Object read(Class<?> type, JsonParser json) {
        JsonParser.Event event = json.next();
        if (event == JsonParser.Event.VALUE_NULL) {
            return null;
        }
        boolean text = TEXTS.contains(type);
        boolean fits =
                switch (event) {
                    case VALUE_STRING -> text;
                    case VALUE_NUMBER -> !text && !isFlag(type);
                    case VALUE_TRUE, VALUE_FALSE -> isFlag(type);
                    default -> false;
                };
        Function<JsonParser, Object> reader = READERS.get(type);
        if (!fits) {
            throw new JsonbException("a " + type.getSimpleName() + " is expected");
        }
        return reader == null ? (Object) (event == JsonParser.Event.VALUE_TRUE) : reader.apply(json);
    }

    private static Integer integer(JsonParser json) {
        if (!json.isIntegralNumber()) {
            throw new JsonbException("a whole number is expected");
        }
        return json.getBigDecimal().intValueExact();
    }
}
