package ayaz.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Objects;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.jspecify.annotations.Nullable;

/** Hears of every row of an audited entity that the object mapper writes, with the values before and after. */
final class ChangeListener extends DescriptorEventAdapter {

    private final AuditedFields fields;

    ChangeListener(Class<?> entity) {
        this.fields = AuditedFields.of(entity);
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        if (fields.tellsBeginnings()) {
            log().tell(AuditEvent.CREATED, subject(event));
        }
    }

    @Override
    public void preUpdateWithChanges(DescriptorEvent event) {
        ObjectChangeSet changes = event.getChangeSet();
        for (ChangeRecord change : changes.getChanges()) {
            DatabaseMapping mapping = event.getDescriptor().getMappingForAttributeName(change.getAttribute());
            if (fields.concern(mapping)) {
                tell(event, mapping, change.getOldValue());
            }
        }
    }

    private void tell(DescriptorEvent event, DatabaseMapping mapping, @Nullable Object old) {
        var before = FieldValues.of(mapping, old, event.getSession());
        Object now = mapping.getRealAttributeValueFromObject(event.getSource(), event.getSession());
        FieldValues.of(mapping, now, event.getSession()).forEach((field, after) -> {
            if (fields.tells(field)) {
                tell(event, field, before.get(field), after);
            }
        });
    }

    private void tell(DescriptorEvent event, String field, @Nullable Object before, @Nullable Object after) {
        if (fields.isSecret(field)) {
            log().changed(subject(event), field, null, null);
        } else if (!Objects.equals(text(before), text(after))) {
            log().changed(subject(event), field, text(before), text(after));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return AuditedFields.text(value);
    }

    private static AuditSubject subject(DescriptorEvent event) {
        return ((Audited) event.getSource()).auditSubject();
    }

    private static AuditLog log() {
        return CDI.current().select(AuditLog.class).get();
    }
}
