package ayaz.storage;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The slots of a leaf, each with who is in it or why it is kept free. */
@ApplicationScoped
public class PositionQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    @Inject
    SetAsides setAsides;

    @Inject
    Specimens specimens;

    @Inject
    SpeciesCatalogue species;

    @Requires(Permission.READ)
    public Optional<NodePositions> of(String scanned) {
        return nodes.find(scanned)
                .map(node -> new NodePositions(
                        node.barcode(),
                        node.name(),
                        node.kind().name(),
                        orOne(node.rows()),
                        orOne(node.columns()),
                        node.numbering() == null ? null : node.numbering().name(),
                        positionsOf(node)));
    }

    private List<NodePositions.Position> positionsOf(StorageNode node) {
        Map<Integer, NodePositions.Row> bySlot = occupants(node);
        Map<Integer, String> tubes = placements.tubesIn(node);
        Map<Integer, SetAside> kept =
                setAsides.validIn(node).stream().collect(Collectors.toMap(SetAside::slot, Function.identity()));
        int columns = orOne(node.columns());
        var positions = new ArrayList<NodePositions.Position>(node.capacity());
        for (int slot = 1; slot <= node.capacity(); slot++) {
            positions.add(new NodePositions.Position(
                    slot,
                    node.label(slot),
                    (slot - 1) / columns + 1,
                    (slot - 1) % columns + 1,
                    occupant(bySlot.get(slot)),
                    tubes.get(slot),
                    kept(kept.get(slot))));
        }
        return positions;
    }

    private Map<Integer, NodePositions.Row> occupants(StorageNode node) {
        return entities.createQuery(
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
    }

    private NodePositions.@Nullable Occupant occupant(NodePositions.@Nullable Row row) {
        return row == null
                ? null
                : new NodePositions.Occupant(
                        row.code(),
                        row.state(),
                        species.byId(row.taxonId()).scientificName(),
                        row.organism(),
                        row.sampleType(),
                        row.ordinal());
    }

    private NodePositions.@Nullable Kept kept(@Nullable SetAside kept) {
        if (kept == null) {
            return null;
        }
        UUID lot = kept.lotId();
        return new NodePositions.Kept(
                kept.purpose().name(),
                kept.reason(),
                lot == null ? null : specimens.lot(lot).catalogNumber(),
                kept.expiresAt());
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
