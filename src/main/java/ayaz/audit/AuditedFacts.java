package ayaz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** What is told of a record, as the audit would write it: with its entries the record can be read as it once stood. */
@ApplicationScoped
public class AuditedFacts {

    @PersistenceContext
    EntityManager entities;

    /** By field; secrets are left out. */
    public SortedMap<String, @Nullable Object> of(Audited record) {
        var session = (AbstractSession) entities.unwrap(Session.class);
        ClassDescriptor descriptor = session.getDescriptor(record.getClass());
        AuditedFields fields = AuditedFields.of(record.getClass());
        var facts = new TreeMap<String, @Nullable Object>();
        descriptor.getMappings().stream().filter(fields::concern).forEach(mapping -> {
            Object value = mapping.getRealAttributeValueFromObject(record, session);
            FieldValues.of(mapping, value, session).forEach((field, part) -> {
                if (fields.tells(field) && !fields.isSecret(field)) {
                    facts.put(field, AuditedFields.text(part));
                }
            });
        });
        return facts;
    }
}
