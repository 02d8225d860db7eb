package ayaz.storage;

import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sums over everything below nodes, by walks along the ranges of their lineages. */
@ApplicationScoped
class NodeFills {

    /** Sorts behind every id, and so behind everything below a node. */
    static final String AFTER_ALL_IDS = "g";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CollectionClock clock;

    /** Of every child of the node with that lineage; of every site below "/". */
    Map<UUID, Fill> inside(String lineage) {
        var fills = new HashMap<UUID, Fill>();
        add(
                fills,
                entities.createNativeQuery(
                                """
                                SELECT SUBSTRING(lineage, ?1, 36) AS child, SUM(capacity), SUM(occupied), 0
                                FROM storage_node
                                WHERE lineage > ?2 AND lineage < ?3 AND status <> 'RETIRED' GROUP BY child""")
                        .setParameter(1, lineage.length() + 1)
                        .setParameter(2, lineage)
                        .setParameter(3, lineage + AFTER_ALL_IDS)
                        .getResultList());
        add(
                fills,
                entities.createNativeQuery(
                                """
                                SELECT SUBSTRING(n.lineage, ?1, 36) AS child, 0, 0, COUNT(*)
                                FROM set_aside s JOIN storage_node n ON n.id = s.node_id
                                WHERE s.ended_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > ?4)
                                    AND n.lineage > ?2 AND n.lineage < ?3 AND n.status <> 'RETIRED' GROUP BY child""")
                        .setParameter(1, lineage.length() + 1)
                        .setParameter(2, lineage)
                        .setParameter(3, lineage + AFTER_ALL_IDS)
                        .setParameter(4, clock.now())
                        .getResultList());
        return fills;
    }

    /** Of each of these, itself included. */
    Map<UUID, Fill> of(Collection<StorageNode> nodes) {
        var fills = new HashMap<UUID, Fill>();
        if (nodes.isEmpty()) {
            return fills;
        }
        List<UUID> ids = nodes.stream().map(StorageNode::id).toList();
        add(
                fills,
                entities.createQuery(
                                """
                                select e.id, sum(n.capacity), sum(n.occupied), 0 from StorageNode e, StorageNode n
                                where e.id in :ids and n.status <> 'RETIRED'
                                    and n.lineage >= e.lineage and n.lineage < concat(e.lineage, 'g')
                                group by e.id""",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList());
        add(
                fills,
                entities.createQuery(
                                """
                                select e.id, 0, 0, count(s) from SetAside s join s.node n, StorageNode e
                                where e.id in :ids and n.status <> 'RETIRED' and s.endedAt is null
                                    and (s.expiresAt is null or s.expiresAt > :now)
                                    and n.lineage >= e.lineage and n.lineage < concat(e.lineage, 'g')
                                group by e.id""",
                                Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("now", clock.now())
                        .getResultList());
        return fills;
    }

    /** The slots kept free in one leaf. */
    long keptIn(StorageNode leaf) {
        return entities.createQuery(
                        """
                        select count(s) from SetAside s
                        where s.node = :node and s.endedAt is null and (s.expiresAt is null or s.expiresAt > :now)""",
                        Long.class)
                .setParameter("node", leaf)
                .setParameter("now", clock.now())
                .getSingleResult();
    }

    private static void add(Map<UUID, Fill> fills, List<?> sums) {
        for (Object row : sums) {
            Object[] sum = (Object[]) row;
            fills.merge(
                    UUID.fromString(String.valueOf(sum[0])),
                    new Fill(number(sum[1]), number(sum[2]), number(sum[3])),
                    Fill::plus);
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
