package ayaz.storage;

import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything in a node, held for an act with the whole of it: first its units, then its nodes, as all acts do. */
@ApplicationScoped
class NodeContents {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Specimens specimens;

    /** Where a unit stands. */
    public record Standing(UUID unit, UUID node, int slot) {}

    /** Where an unidentified tube stands. */
    public record TubeStanding(String tube, UUID node, int slot) {}

    /** A node, what is inside it, and all of that with its parents; nothing of it changes until the act ends. */
    record Held(
            StorageNode node,
            Map<UUID, StorageNode> inside,
            Map<UUID, StorageNode> all,
            Map<UUID, StoredUnit> units,
            List<Standing> standings,
            List<TubeStanding> tubes) {

        /** Units and unidentified tubes. */
        int occupied() {
            return node.occupied()
                    + inside.values().stream().mapToInt(StorageNode::occupied).sum();
        }

        StorageNode leaf(Standing standing) {
            return leaf(standing.node());
        }

        StorageNode leaf(UUID id) {
            return id.equals(node.id()) ? node : get(inside, id);
        }

        StoredUnit unit(Standing standing) {
            return get(units, standing.unit());
        }

        StorageNode around(UUID id) {
            return get(all, id);
        }

        private static <T> T get(Map<UUID, T> known, UUID id) {
            T found = known.get(id);
            if (found == null) {
                throw new IllegalStateException("not held: " + id);
            }
            return found;
        }
    }

    Held hold(StorageNode node) {
        return hold(node, node.id());
    }

    /**
     * With the node's parent and its new one, all in one order, so that two such acts wait for each other. Until it is
     * held the node can still be moved by another act; what was found inside it is looked at again then.
     */
    Held hold(StorageNode node, UUID newParent) {
        specimens.held(unitIds(standings(node)));
        Map<UUID, StorageNode> held = Map.of();
        for (var all = around(node, newParent); !held.keySet().containsAll(all); all = around(node, newParent)) {
            held = heldNodes(all);
        }
        List<Standing> standings = standings(node);
        Map<UUID, StoredUnit> units = byId(specimens.held(unitIds(standings)), StoredUnit::id);
        Map<UUID, StorageNode> inside = held.values().stream()
                .filter(each -> each.isInside(node) && !each.id().equals(node.id()))
                .collect(Collectors.toMap(StorageNode::id, Function.identity()));
        return new Held(node, inside, held, units, standings, tubes(node));
    }

    private static Set<UUID> unitIds(List<Standing> standings) {
        return standings.stream().map(Standing::unit).collect(Collectors.toSet());
    }

    private Set<UUID> around(StorageNode node, UUID newParent) {
        var ids = new HashSet<>(entities.createQuery(
                        "select n.id from StorageNode n where n.lineage >= :from and n.lineage < :to", UUID.class)
                .setParameter("from", node.lineage())
                .setParameter("to", node.lineage() + NodeFills.AFTER_ALL_IDS)
                .getResultList());
        ids.add(node.id());
        ids.add(newParent);
        UUID parent = node.parentId();
        if (parent != null) {
            ids.add(parent);
        }
        return ids;
    }

    private Map<UUID, StorageNode> heldNodes(Set<UUID> ids) {
        return byId(
                entities.createQuery("select n from StorageNode n where n.id in :ids order by n.id", StorageNode.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList(),
                StorageNode::id);
    }

    private List<Standing> standings(StorageNode node) {
        return entities.createQuery(
                        """
                        select new ayaz.storage.NodeContents.Standing(p.currentUnit, n.id, p.slot)
                        from StorageNode n join Placement p on p.node = n
                        where n.lineage >= :from and n.lineage < :to and p.currentUnit is not null
                        order by p.currentUnit""",
                        Standing.class)
                .setParameter("from", node.lineage())
                .setParameter("to", node.lineage() + NodeFills.AFTER_ALL_IDS)
                .getResultList();
    }

    private List<TubeStanding> tubes(StorageNode node) {
        return entities.createQuery(
                        """
                        select new ayaz.storage.NodeContents.TubeStanding(p.tube, n.id, p.slot)
                        from StorageNode n join Placement p on p.node = n
                        where n.lineage >= :from and n.lineage < :to and p.currentTube is not null""",
                        TubeStanding.class)
                .setParameter("from", node.lineage())
                .setParameter("to", node.lineage() + NodeFills.AFTER_ALL_IDS)
                .getResultList();
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
