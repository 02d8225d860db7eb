package ayaz.storage;

import ayaz.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** Those of the nodes that were retired by an act of their own. */
    Set<UUID> retiredAlone(Collection<UUID> nodes) {
        return nodes.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                """
                                select a.node.id from NodeAct a where a.node.id in :nodes and a.type = :retired
                                and not exists (select u.id from NodeAct u where u.correctsId = a.id)""",
                                UUID.class)
                        .setParameter("nodes", nodes)
                        .setParameter("retired", NodeAct.Type.RETIRED)
                        .getResultList());
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
