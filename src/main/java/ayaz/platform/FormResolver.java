package ayaz.platform;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets pages read and write the fields of a {@link RecordForm} as those of a bean. */
public class FormResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return form(context, base, property)
                .map(form -> form.value(String.valueOf(property)))
                .orElse(null);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return form(context, base, property)
                .flatMap(form -> form.typeOf(String.valueOf(property)))
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        form(context, base, property).ifPresent(form -> form.write(String.valueOf(property), value));
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return form(context, base, property).isEmpty();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }

    /** The form, where it has such a field: then nobody else needs to be asked. */
    private static Optional<RecordForm<?>> form(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof RecordForm<?> form
                && form.typeOf(String.valueOf(property)).isPresent()) {
            context.setPropertyResolved(base, property);
            return Optional.of(form);
        }
        return Optional.empty();
    }
}
