package ayaz.storage;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.species.SpeciesCatalogue;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read about places. */
@ApplicationScoped
public class NodeQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Language language;

    /** Sorts behind every id, and so behind everything below a node. */
    private static final String AFTER_ALL_IDS = "g";

    /** Capacity and occupants of a node and of everything below it. */
    private record Fill(long capacity, long occupied) {

        static final Fill NONE = new Fill(0, 0);

        static Fill of(Object[] sum) {
            return new Fill(((Number) sum[1]).longValue(), ((Number) sum[2]).longValue());
        }

        Fill plus(Fill other) {
            return new Fill(capacity + other.capacity, occupied + other.occupied);
        }

        long free() {
            return capacity - occupied;
        }
    }

    @Requires(Permission.READ)
    public Optional<NodeCard> withBarcode(String scanned) {
        return find(scanned).map(this::card);
    }

    /** The sites, where every way begins. */
    @Requires(Permission.READ)
    public List<NodeCard.NodeRow> sites() {
        List<StorageNode> sites = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId is null and n.status <> 'RETIRED' order by n.name""",
                        StorageNode.class)
                .setMaxResults(200)
                .getResultList();
        return rows(sites, fillsInside("/"));
    }

    @Requires(Permission.READ)
    public Optional<NodePositions> positions(String scanned) {
        return find(scanned)
                .map(node -> new NodePositions(
                        node.barcode(),
                        node.name(),
                        node.kind().name(),
                        orOne(node.rows()),
                        orOne(node.columns()),
                        node.numbering() == null ? null : node.numbering().name(),
                        positionsOf(node)));
    }

    private Optional<StorageNode> find(String scanned) {
        return entities.createQuery("select n from StorageNode n where n.barcode = :barcode", StorageNode.class)
                .setParameter("barcode", ScannedText.key(ScannedText.normalised(scanned)))
                .getResultStream()
                .findFirst();
    }

    private NodeCard card(StorageNode node) {
        List<StorageNode> children = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId = :id and n.status <> 'RETIRED' order by n.place, n.name""",
                        StorageNode.class)
                .setParameter("id", node.id())
                .setMaxResults(1000)
                .getResultList();
        Map<UUID, Fill> inside = node.isLeaf() ? Map.of() : fillsInside(node.lineage());
        Fill fill = inside.values().stream().reduce(new Fill(node.capacity(), node.occupied()), Fill::plus);
        TemperatureClass cold = node.temperatureClass();
        return new NodeCard(
                node.id(),
                node.barcode(),
                node.kind().name(),
                kindLabel(node),
                node.name(),
                node.path(),
                ancestors(node),
                node.template(),
                fill.capacity(),
                fill.occupied(),
                fill.free(),
                node.rows(),
                node.columns(),
                node.numbering() == null ? null : node.numbering().name(),
                cold == null ? null : cold.name(),
                cold == null ? null : terms.labelIn(language.getLocale(), "TEMPERATURE_CLASS", cold.name()),
                node.quarantine(),
                node.status(),
                node.containerTypes(),
                node.isLeaf(),
                node.kind().isMovable(),
                node.nodePlaces(),
                rows(children, inside),
                node.version());
    }

    private List<NodeCard.NodeStep> ancestors(StorageNode node) {
        List<UUID> ids = Arrays.stream(node.lineage().split("/"))
                .filter(part -> !part.isEmpty())
                .map(UUID::fromString)
                .toList();
        Map<UUID, StorageNode> found = entities.createQuery(
                        "select n from StorageNode n where n.id in :ids", StorageNode.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(StorageNode::id, step -> step));
        return ids.stream()
                .map(found::get)
                .map(step -> new NodeCard.NodeStep(step.barcode(), step.name()))
                .toList();
    }

    private List<NodeCard.NodeRow> rows(List<StorageNode> children, Map<UUID, Fill> fills) {
        return children.stream()
                .map(child -> {
                    Fill fill = fills.getOrDefault(child.id(), Fill.NONE);
                    return new NodeCard.NodeRow(
                            child.barcode(),
                            child.name(),
                            child.place(),
                            child.kind().name(),
                            kindLabel(child),
                            fill.capacity(),
                            fill.occupied(),
                            fill.free());
                })
                .toList();
    }

    /** Of every child of a node, by one walk along the range of the node's lineage. */
    private Map<UUID, Fill> fillsInside(String lineage) {
        List<?> sums = entities.createNativeQuery(
                        """
                        SELECT SUBSTRING(lineage, ?1, 36) AS child, SUM(capacity), SUM(occupied) FROM storage_node
                        WHERE lineage > ?2 AND lineage < ?3 AND status <> 'RETIRED' GROUP BY child""")
                .setParameter(1, lineage.length() + 1)
                .setParameter(2, lineage)
                .setParameter(3, lineage + AFTER_ALL_IDS)
                .getResultList();
        return sums.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(sum -> UUID.fromString(String.valueOf(sum[0])), Fill::of));
    }

    private List<NodePositions.Position> positionsOf(StorageNode node) {
        Map<Integer, NodePositions.Row> bySlot = entities.createQuery(
                        """
                        select new ayaz.storage.NodePositions.Row(p.slot, u.code, u.state, u.taxonId, o.name, o.code,
                            u.sampleType, u.ordinal)
                        from StoredUnit u
                        join Placement p on p.currentUnit = u.id
                        left join Organism o on o.id = u.organismId
                        where p.node = :node and p.currentSlot is not null""",
                        NodePositions.Row.class)
                .setParameter("node", node)
                .getResultStream()
                .collect(Collectors.toMap(NodePositions.Row::slot, row -> row));
        int columns = orOne(node.columns());
        var positions = new ArrayList<NodePositions.Position>(node.capacity());
        for (int slot = 1; slot <= node.capacity(); slot++) {
            NodePositions.Row row = bySlot.get(slot);
            positions.add(new NodePositions.Position(
                    slot,
                    node.label(slot),
                    (slot - 1) / columns + 1,
                    (slot - 1) % columns + 1,
                    row == null ? null : occupant(row)));
        }
        return positions;
    }

    private NodePositions.Occupant occupant(NodePositions.Row row) {
        return new NodePositions.Occupant(
                row.code(),
                row.state(),
                species.byId(row.taxonId()).scientificName(),
                row.organism(),
                row.sampleType(),
                row.ordinal());
    }

    private String kindLabel(StorageNode node) {
        return terms.labelIn(language.getLocale(), "NODE_KIND", node.kind().name());
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
