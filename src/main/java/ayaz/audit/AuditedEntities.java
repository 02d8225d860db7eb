package ayaz.audit;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Listens to every audited entity. Named in {@code persistence.xml}. */
public final class AuditedEntities implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .filter(descriptor -> Audited.class.isAssignableFrom(descriptor.getJavaClass()))
                .forEach(descriptor ->
                        descriptor.getEventManager().addListener(new ChangeListener(descriptor.getJavaClass())));
    }
}
