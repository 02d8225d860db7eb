package ayaz.platform;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records in JSON: every component under its own name, in the order written. The server's own JSON binding keeps its
 * knowledge of records in the versioned part of its archive, which Payara Micro does not read.
 */
final class RecordJson {

    private RecordJson() {}

    /** @param label the name as a text begins with it: quoted, and with a colon */
    record Component(String name, String label, Type type, Class<?> raw, Method accessor) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // records of a feature are its own
            return new Component(
                    component.getName(),
                    '"' + component.getName() + "\":",
                    component.getGenericType(),
                    component.getType(),
                    accessor);
        }

        @Nullable
        Object valueIn(Record row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new JsonbException(name, e);
            }
        }

        @Nullable
        Object absent() {
            return raw == boolean.class ? (Object) false : raw.isPrimitive() ? (Object) 0 : null;
        }
    }

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    static List<Component> componentsOf(Class<?> record) {
        return COMPONENTS.get(record);
    }

    static final class Writer implements JsonbSerializer<Record> {

        @Override
        public void serialize(Record row, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Component each : COMPONENTS.get(row.getClass())) {
                write(each.name(), each.valueIn(row), json, context);
            }
            json.writeEnd();
        }

        private static void write(
                String name, @Nullable Object value, JsonGenerator json, SerializationContext context) {
            if (value == null) {
                json.writeNull(name);
            } else if (value instanceof String text) {
                json.write(name, text);
            } else if (value instanceof Integer number) {
                json.write(name, number);
            } else if (value instanceof Boolean flag) {
                json.write(name, flag);
            } else {
                context.serialize(name, value, json);
            }
        }
    }

    static final class Reader implements JsonbDeserializer<Record> {

        @Override
        public Record deserialize(JsonParser json, DeserializationContext context, Type type) {
            return object(
                    (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type),
                    json,
                    context);
        }

        /** Reads up to the end of the object whose start has been read. */
        private static Record object(Class<?> record, JsonParser json, DeserializationContext context) {
            List<Component> components = COMPONENTS.get(record);
            Map<String, @Nullable Object> values = new HashMap<>();
            while (json.next() != JsonParser.Event.END_OBJECT) {
                Component component = named(json.getString(), components);
                values.put(component.name(), read(component, json, context));
            }
            return create(record, components, values);
        }

        private static Component named(String name, List<Component> components) {
            return components.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Misfit("platform.refusal.jsonUnknown", name, null));
        }

        private static @Nullable Object read(Component component, JsonParser json, DeserializationContext context) {
            try {
                if (component.raw().isRecord()) {
                    return nested(component, json, context);
                }
                return JsonLeaf.isOne(component.raw())
                        ? JsonLeaf.read(component.raw(), json)
                        : context.deserialize(component.type(), json);
            } catch (JsonParsingException malformed) {
                throw malformed;
            } catch (RuntimeException e) {
                throw Misfit.under(component.name(), e);
            }
        }

        /** Yasson does not step into an object for a deserializer that asks for another one. */
        private static @Nullable Record nested(Component component, JsonParser json, DeserializationContext context) {
            return switch (json.next()) {
                case START_OBJECT -> object(component.raw(), json, context);
                case VALUE_NULL -> null;
                default -> throw new JsonbException("an object is expected");
            };
        }

        private static Record create(
                Class<?> record, List<Component> components, Map<String, @Nullable Object> values) {
            try {
                Constructor<?> constructor = record.getDeclaredConstructor(
                        components.stream().map(Component::raw).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return (Record) constructor.newInstance(components.stream()
                        .map(each -> values.get(each.name()) == null ? each.absent() : values.get(each.name()))
                        .toArray());
            } catch (ReflectiveOperationException e) {
                throw new JsonbException(record.getSimpleName(), e);
            }
        }
    }

    /** A property that we do not know, or whose value we cannot read, with the way to it. */
    static final class Misfit extends JsonbException {

        private static final long serialVersionUID = 1;

        private final String key;
        private final String path;

        private Misfit(String key, String path, @Nullable Throwable cause) {
            super(path, cause);
            this.key = key;
            this.path = path;
        }

        private static Misfit under(String name, Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Misfit inner) {
                    return new Misfit(inner.key, name + "." + inner.path, failure);
                }
            }
            return new Misfit("platform.refusal.jsonMisfit", name, failure);
        }

        Refusal asRefusal() {
            return Refusal.badRequest(key, path).at(path);
        }
    }
}
