package ayaz.platform;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a page that fill a record. The page reads and writes each component by its name, {@code #{form.source}};
 * what is typed is converted to the component's type, and what the record demands is checked where the record goes.
 */
public final class RecordForm<F extends Record> implements Serializable {

    private static final long serialVersionUID = 1;

    private final Class<F> type;
    private final HashMap<String, @Nullable Object> values = new HashMap<>();

    private RecordForm(Class<F> type) {
        this.type = type;
        for (RecordComponent each : type.getRecordComponents()) {
            values.put(each.getName(), beginning(each.getType()));
        }
    }

    public static <F extends Record> RecordForm<F> of(Class<F> type) {
        return new RecordForm<>(type);
    }

    private static @Nullable Object beginning(Class<?> component) {
        return component.isPrimitive() ? Array.get(Array.newInstance(component, 1), 0) : null;
    }

    public void show(F facts) {
        values.putAll(RecordResolver.values(facts));
    }

    /** As it was written; something may be missing that the record demands. */
    public F facts() {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] written = Arrays.stream(components)
                .map(each -> values.get(each.getName()))
                .toArray();
        try {
            Constructor<F> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(written);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Class<?>> typeOf(String field) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(field))
                .findFirst()
                .map(RecordComponent::getType);
    }

    @Nullable
    Object value(String field) {
        return values.get(field);
    }

    void write(String field, @Nullable Object value) {
        values.put(field, value);
    }
}
