package ayaz.labelling;

import ayaz.labels.LabelTemplate;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places and the log of their labels, for the use case. */
@ApplicationScoped
class NodeLabels {

    private static final String AFTER_ALL_IDS = "g";

    @PersistenceContext
    EntityManager entities;

    StorageNode node(UUID id) {
        return entities.find(StorageNode.class, id);
    }

    /** The node and everything inside it, by codes: as they were built. */
    List<StorageNode> withAllInside(StorageNode node, int most) {
        return entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.lineage >= :from and n.lineage < :to and n.status <> 'RETIRED' order by n.barcode""",
                        StorageNode.class)
                .setParameter("from", node.lineage())
                .setParameter("to", node.lineage() + AFTER_ALL_IDS)
                .setMaxResults(most + 1)
                .getResultList();
    }

    Map<UUID, Integer> copies(List<StorageNode> nodes, LabelTemplate template) {
        return entities.createQuery(
                        """
                        select p.nodeId, max(p.copyNumber) from NodeLabelPrint p
                        where p.nodeId in :nodes and p.template = :template group by p.nodeId""",
                        Object[].class)
                .setParameter("nodes", nodes.stream().map(StorageNode::id).toList())
                .setParameter("template", template.name())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    void add(NodeLabelPrint print) {
        entities.persist(print);
    }
}
