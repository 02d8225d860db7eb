package ayaz.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * How records become JSON and back, in one way for all: absent values are written as null, so that a reader sees what
 * could be there; a property that we do not know is refused, so that a misspelt one is noticed.
 */
@Provider
public class Json implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true)
            .withPropertyVisibilityStrategy(new RecordsOnly())
            .withSerializers(new RecordJson.Writer())
            .withDeserializers(new RecordJson.Reader()));

    /** Nothing else crosses the border, an entity least of all. */
    private static final class RecordsOnly implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    public static String write(Object value) {
        return value instanceof Record row ? JsonText.of(row) : JSONB.toJson(value);
    }

    /** The record with the changes of a JSON merge patch (RFC 7396): what it does not name stays, null takes away. */
    @SuppressWarnings("unchecked") // a record is of its own class
    public static <T extends Record> T patched(T current, String patch) {
        try (var changes = jakarta.json.Json.createReader(new StringReader(patch));
                var known = jakarta.json.Json.createReader(new StringReader(write(current)))) {
            var changed =
                    jakarta.json.Json.createMergePatch(changes.readObject()).apply(known.readObject());
            return read(changed.toString(), (Class<T>) current.getClass());
        }
    }

    public static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }
}
