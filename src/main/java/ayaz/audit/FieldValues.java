package ayaz.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.jspecify.annotations.Nullable;

/** The values that a mapped attribute stands for: the fields of what is embedded are told like the record's own. */
final class FieldValues {

    private FieldValues() {}

    static Map<String, @Nullable Object> of(DatabaseMapping mapping, @Nullable Object value, AbstractSession session) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (!mapping.isAggregateObjectMapping()) {
            values.put(mapping.getAttributeName(), value);
            return values;
        }
        for (DatabaseMapping part : mapping.getReferenceDescriptor().getMappings()) {
            values.put(
                    part.getAttributeName(),
                    value == null ? null : part.getRealAttributeValueFromObject(value, session));
        }
        return values;
    }
}
