package ayaz.capacity;

import ayaz.platform.CollectionClock;
import ayaz.storage.StorageNode;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.TemperatureClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Containers that the units of a lot may stand in and that have room, found along indexes and never all of them. */
@ApplicationScoped
class SuitableLeaves {

    private static final int MOST = 120;
    private static final String AFTER_ALL_IDS = "g";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CollectionClock clock;

    /** In and below a node, in its order; full ones, which are most, are not even read. */
    List<Leaf> below(String lineage, LotNeeds needs) {
        List<TemperatureClass> cold = needs.temperatures();
        String anyOf = String.join(",", Collections.nCopies(cold.size(), "?"));
        var query = entities.createNativeQuery(
                        "SELECT * FROM storage_node WHERE has_room = TRUE AND lineage >= ? AND lineage < ? AND quarantine = ?"
                                + " AND temperature_class IN (" + anyOf + ") ORDER BY lineage LIMIT " + MOST,
                        StorageNode.class)
                .setParameter(1, lineage)
                .setParameter(2, lineage + AFTER_ALL_IDS)
                .setParameter(3, needs.inQuarantine());
        for (int i = 0; i < cold.size(); i++) {
            query.setParameter(4 + i, cold.get(i).name());
        }
        return withSlots(nodes(query), needs);
    }

    /** Anywhere at that cold: those that the units just fit into; where none takes them all, the emptiest. */
    List<Leaf> bestFitting(TemperatureClass cold, int units, LotNeeds needs) {
        List<Leaf> fitting = withSlots(ofRoom(cold, needs, "free_slots >= ?3 ORDER BY free_slots", units), needs);
        return fitting.isEmpty()
                ? withSlots(ofRoom(cold, needs, "free_slots >= ?3 ORDER BY free_slots DESC", 1), needs)
                : fitting;
    }

    private List<StorageNode> ofRoom(TemperatureClass cold, LotNeeds needs, String condition, int units) {
        return nodes(entities.createNativeQuery(
                        "SELECT * FROM storage_node WHERE temperature_class = ?1 AND quarantine = ?2 AND " + condition
                                + " LIMIT 20",
                        StorageNode.class)
                .setParameter(1, cold.name())
                .setParameter(2, needs.inQuarantine())
                .setParameter(3, units));
    }

    @SuppressWarnings("unchecked")
    private static List<StorageNode> nodes(Query ofNodes) {
        return ofNodes.getResultList();
    }

    /** Where units of the lot stand now. */
    List<StorageNode> withSiblings(UUID lot) {
        return entities.createQuery(
                        """
                        select n from StorageNode n where n.id in (
                            select p.node.id from Placement p join StoredUnit u on p.currentUnit = u.id
                            where u.lot.id = :lot)
                        order by n.lineage""",
                        StorageNode.class)
                .setParameter("lot", lot)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The dewar or freezer around a container, or the container itself. */
    StorageNode equipmentOf(StorageNode leaf) {
        return above(leaf).stream()
                .filter(node -> node.kind().isEquipment())
                .findFirst()
                .orElse(leaf);
    }

    /** From the node itself up to its site. */
    List<StorageNode> above(StorageNode leaf) {
        List<UUID> ids = new ArrayList<>(Arrays.stream(leaf.lineage().split("/"))
                .filter(part -> !part.isEmpty())
                .map(UUID::fromString)
                .toList());
        Collections.reverse(ids);
        Map<UUID, StorageNode> found = entities.createQuery(
                        "select n from StorageNode n where n.id in :ids", StorageNode.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(StorageNode::id, node -> node));
        return ids.stream().map(found::get).toList();
    }

    /** All equipment at these temperatures. */
    List<StorageNode> equipment(List<TemperatureClass> cold) {
        return entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.kind in :kinds and n.climate.temperatureClass in :cold and n.status = 'IN_SERVICE'
                        order by n.lineage""",
                        StorageNode.class)
                .setParameter("kinds", NodeKind.equipment())
                .setParameter("cold", cold)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Leaf> withSlots(List<StorageNode> nodes, LotNeeds needs) {
        List<StorageNode> suitable = nodes.stream()
                .filter(node ->
                        node.containerTypes().isEmpty() || node.containerTypes().contains(needs.containerType()))
                .toList();
        Map<UUID, Set<Integer>> taken = taken(suitable, needs);
        var leaves = new ArrayList<Leaf>();
        for (StorageNode node : suitable) {
            var free = new TreeSet<Integer>();
            for (int slot = 1; slot <= node.capacity(); slot++) {
                if (node.takes(needs.containerType(), slot)) {
                    free.add(slot);
                }
            }
            free.removeAll(taken.getOrDefault(node.id(), Set.of()));
            if (!free.isEmpty()) {
                leaves.add(new Leaf(node, free));
            }
        }
        return leaves;
    }

    /** Slots with a unit, and those that are kept free for something else than this lot. */
    private Map<UUID, Set<Integer>> taken(Collection<StorageNode> nodes, LotNeeds needs) {
        if (nodes.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = nodes.stream().map(StorageNode::id).toList();
        var taken = new HashMap<UUID, Set<Integer>>();
        var occupied = entities.createQuery(
                        """
                        select p.node.id, p.currentSlot from Placement p
                        where p.node.id in :ids and p.currentSlot is not null""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        var kept = entities.createQuery(
                        """
                        select s.node.id, s.currentSlot from SetAside s
                        where s.node.id in :ids and s.currentSlot is not null
                            and (s.lotId is null or s.lotId <> :lot) and (s.expiresAt is null or s.expiresAt > :now)""",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("lot", needs.lotId())
                .setParameter("now", clock.now())
                .getResultList();
        for (var rows : List.of(occupied, kept)) {
            rows.forEach(row ->
                    taken.computeIfAbsent((UUID) row[0], id -> new TreeSet<>()).add((Integer) row[1]));
        }
        return taken;
    }
}
