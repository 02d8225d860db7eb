package ayaz.maps;

import ayaz.holdings.HoldingsQueries;
import ayaz.holdings.UnitRow;
import ayaz.holdings.WrittenFilter;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Language;
import ayaz.specimen.UnitState;
import ayaz.storage.NodeCard;
import ayaz.storage.SetAside;
import ayaz.storage.StorageNode;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a dewar or a freezer whole, with every position, in a handful of walks along its lineage; of a site its outline. */
@ApplicationScoped
public class MapQueries {

    /** A freezer of a hundred boxes; what is larger is drawn without its inside. */
    private static final int MOST_POSITIONS = 10_000;

    private static final int MOST_SOUGHT = 1000;
    private static final String AFTER_ALL_IDS = "g";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HoldingsQueries holdings;

    @Inject
    Terms terms;

    @Inject
    Language language;

    @Inject
    CollectionClock clock;

    /** A position of a unit that is looked for. */
    public record Place(UUID leaf, String lineage, int slot) {}

    /** {@code units} are codes, {@code find} the words of a search; units of either are marked. */
    @Requires(Permission.READ)
    public MapNode of(NodeCard card, List<String> units, @Nullable String find) {
        StorageNode node = entities.find(StorageNode.class, card.id());
        List<Place> sought = sought(node, units, find);
        return card.capacity() > MOST_POSITIONS ? outline(node, card, sought) : whole(node, sought);
    }

    private MapNode whole(StorageNode node, List<Place> sought) {
        var tree = new MapTree(nodesIn(node), this::kindLabel);
        inside(
                        """
                        select n.id, p.slot, u.state
                        from StoredUnit u join Placement p on p.currentUnit = u.id join p.node n
                        where n.lineage >= :from and n.lineage < :to and p.currentSlot is not null""",
                        node,
                        Object[].class)
                .getResultList()
                .forEach(row -> tree.mark((UUID) row[0], (Integer) row[1], sign((UnitState) row[2])));
        inside(
                        """
                        select n.id, p.slot from Placement p join p.node n
                        where n.lineage >= :from and n.lineage < :to and p.currentSlot is not null
                            and p.tube is not null""",
                        node,
                        Object[].class)
                .getResultList()
                .forEach(row -> tree.mark((UUID) row[0], (Integer) row[1], 'u'));
        inside(
                        """
                        select n.id, s.slot, s.purpose from SetAside s join s.node n
                        where n.lineage >= :from and n.lineage < :to and s.currentSlot is not null
                            and (s.expiresAt is null or s.expiresAt > :now)""",
                        node,
                        Object[].class)
                .setParameter("now", clock.now())
                .getResultList()
                .forEach(row ->
                        tree.mark((UUID) row[0], (Integer) row[1], row[2] == SetAside.Purpose.BLOCKED ? 'b' : 'k'));
        sought.forEach(place -> tree.seek(place.leaf(), place.slot()));
        return tree.of(node);
    }

    private static char sign(UnitState state) {
        return switch (state) {
            case RESERVED -> 'R';
            case QUARANTINED -> 'Q';
            default -> 'A';
        };
    }

    private List<StorageNode> nodesIn(StorageNode node) {
        return inside(
                        """
                        select n from StorageNode n
                        where n.lineage >= :from and n.lineage < :to and n.status <> 'RETIRED'""",
                        node,
                        StorageNode.class)
                .getResultList();
    }

    private <T> TypedQuery<T> inside(String jpql, StorageNode node, Class<T> type) {
        return entities.createQuery(jpql, type)
                .setParameter("from", node.lineage())
                .setParameter("to", node.lineage() + AFTER_ALL_IDS);
    }

    private List<Place> sought(StorageNode node, List<String> units, @Nullable String find) {
        List<String> codes = new ArrayList<>(units);
        if (find != null && !find.isBlank()) {
            var filter = new WrittenFilter(null, null, null, node.barcode(), null, null, null, find);
            holdings.find(filter, null, MOST_SOUGHT).items().stream()
                    .map(UnitRow::unitId)
                    .forEach(codes::add);
        }
        return codes.isEmpty()
                ? List.of()
                : inside(
                                """
                                select new ayaz.maps.MapQueries.Place(n.id, n.lineage, p.slot)
                                from StoredUnit u join Placement p on p.currentUnit = u.id join p.node n
                                where u.code in :codes and n.lineage >= :from and n.lineage < :to""",
                                node,
                                Place.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    private MapNode outline(StorageNode node, NodeCard card, List<Place> sought) {
        Map<String, Integer> inChild = new HashMap<>();
        int begin = node.lineage().length();
        sought.stream()
                .filter(place -> place.lineage().length() > begin)
                .forEach(place -> inChild.merge(
                        place.lineage().substring(begin, place.lineage().indexOf('/', begin)), 1, Integer::sum));
        List<MapNode> children = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId = :id and n.status <> 'RETIRED' order by n.place, n.name""",
                        StorageNode.class)
                .setParameter("id", node.id())
                .setMaxResults(card.children().size())
                .getResultStream()
                .sorted(StorageNode.IN_ORDER)
                .map(child ->
                        outline(child, card, inChild.getOrDefault(child.id().toString(), 0)))
                .toList();
        return outlined(node, card.capacity(), card.occupied(), card.kept(), sought.size(), children);
    }

    private MapNode outline(StorageNode child, NodeCard card, int sought) {
        return card.children().stream()
                .filter(row -> row.barcode().equals(child.barcode()))
                .findFirst()
                .map(row -> outlined(child, row.capacity(), row.occupied(), row.kept(), sought, List.of()))
                .orElseGet(() -> outlined(child, 0, 0, 0, sought, List.of()));
    }

    private MapNode outlined(
            StorageNode node, long capacity, long occupied, long kept, int sought, List<MapNode> children) {
        return new MapNode(
                node.barcode(),
                node.name(),
                node.kind().name(),
                kindLabel(node),
                node.place(),
                node.nodePlaces(),
                node.isLeaf(),
                node.quarantine(),
                node.status(),
                capacity,
                occupied,
                kept,
                sought,
                null,
                List.of(),
                children);
    }

    private String kindLabel(StorageNode node) {
        return terms.labelIn(language.getLocale(), "NODE_KIND", node.kind().name());
    }
}
