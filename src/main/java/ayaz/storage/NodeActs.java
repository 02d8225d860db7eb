package ayaz.storage;

import ayaz.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The story of places, for the use cases. It only grows. */
@ApplicationScoped
class NodeActs {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditLog audit;

    NodeAct get(UUID id) {
        return Optional.ofNullable(entities.find(NodeAct.class, id)).orElseThrow(StorageRefusals::noSuchAct);
    }

    boolean isTheLast(NodeAct act) {
        return entities.createQuery(
                        "select a.id from NodeAct a where a.node = :node order by a.occurredAt desc, a.id desc",
                        UUID.class)
                .setParameter("node", act.node())
                .setMaxResults(1)
                .getSingleResult()
                .equals(act.id());
    }

    void add(NodeAct act) {
        entities.persist(act);
        audit.because(act.reason());
        String to = act.toPath();
        if (to != null) {
            audit.changed(act.node().auditSubject(), "path", act.fromPath(), to);
        }
    }
}
