package ayaz.emergency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Moments;
import ayaz.platform.PartialDate;
import ayaz.platform.Refusal;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.SampleType;
import ayaz.specimen.UnitState;
import ayaz.storage.NodeCard;
import ayaz.storage.StorageNode;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sheet says, read in two walks along the lineage of its place: the containers, and who is in them. */
@ApplicationScoped
public class EmergencyQueries {

    /** Three hundred pages; a place with more is printed dewar by dewar. */
    private static final int MOST_UNITS = 20_000;

    private static final String AFTER_ALL_IDS = "g";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    CollectionClock clock;

    /** As the database has it. */
    public record Row(
            UUID node,
            int slot,
            String code,
            UnitState state,
            UUID taxonId,
            SampleType sampleType,
            @Nullable String animalName,
            @Nullable String animalCode,
            Instant collectedAt,
            int utcOffset,
            PartialDate.Precision precision) {}

    /** A tube that nobody has catalogued yet. */
    public record Tube(UUID node, int slot, String code) {}

    @Requires(Permission.READ)
    public EmergencySheet of(NodeCard card) {
        if (card.occupied() > MOST_UNITS) {
            throw Refusal.unprocessable("emergency.refusal.tooMuch", card.occupied(), MOST_UNITS);
        }
        StorageNode place = entities.find(StorageNode.class, card.id());
        List<StorageNode> leaves = leaves(place.lineage());
        Map<UUID, List<Row>> rows = rows(place.lineage());
        Map<UUID, List<Tube>> tubes = tubes(place.lineage());
        int above = place.path().size();
        return new EmergencySheet(
                place.path(),
                place.barcode(),
                (int) card.capacity(),
                (int) card.occupied(),
                moments.iso(clock.now()),
                leaves.stream()
                        .map(leaf -> container(
                                leaf,
                                above,
                                rows.getOrDefault(leaf.id(), List.of()),
                                tubes.getOrDefault(leaf.id(), List.of())))
                        .toList());
    }

    /** As a person walks: by the numbered places on the way down, not by the ids of the lineage. */
    private List<StorageNode> leaves(String lineage) {
        List<StorageNode> nodes = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.lineage >= :from and n.lineage < :to and n.status <> 'RETIRED'""",
                        StorageNode.class)
                .setParameter("from", lineage)
                .setParameter("to", lineage + AFTER_ALL_IDS)
                .getResultList();
        return new Walk(nodes).leaves();
    }

    private Map<UUID, List<Row>> rows(String lineage) {
        return entities.createQuery(
                        """
                        select new ayaz.emergency.EmergencyQueries.Row(n.id, p.slot, u.code, u.state, u.taxonId,
                            u.sampleType, o.name, o.code, e.collectedAt, e.utcOffset, e.precision)
                        from StoredUnit u join Placement p on p.currentUnit = u.id join p.node n
                        join u.lot l join l.collectionEvent e left join Organism o on o.id = u.organismId
                        where n.lineage >= :from and n.lineage < :to and p.currentSlot is not null
                        order by p.slot""",
                        Row.class)
                .setParameter("from", lineage)
                .setParameter("to", lineage + AFTER_ALL_IDS)
                .getResultStream()
                .collect(Collectors.groupingBy(Row::node));
    }

    private Map<UUID, List<Tube>> tubes(String lineage) {
        return entities.createQuery(
                        """
                        select new ayaz.emergency.EmergencyQueries.Tube(n.id, p.slot, p.tube)
                        from Placement p join p.node n
                        where n.lineage >= :from and n.lineage < :to and p.currentSlot is not null
                            and p.tube is not null""",
                        Tube.class)
                .setParameter("from", lineage)
                .setParameter("to", lineage + AFTER_ALL_IDS)
                .getResultStream()
                .collect(Collectors.groupingBy(Tube::node));
    }

    private EmergencySheet.Container container(StorageNode leaf, int above, List<Row> rows, List<Tube> tubes) {
        var free = new TreeSet<Integer>();
        for (int slot = 1; slot <= leaf.capacity(); slot++) {
            free.add(slot);
        }
        var lines = new TreeMap<Integer, EmergencySheet.Line>();
        rows.forEach(row -> lines.put(row.slot(), line(leaf, row)));
        tubes.forEach(tube -> lines.put(tube.slot(), line(leaf, tube)));
        free.removeAll(lines.keySet());
        List<String> path = leaf.path();
        List<String> way = path.size() == above ? path.subList(above - 1, above) : path.subList(above, path.size());
        return new EmergencySheet.Container(
                way, leaf.barcode(), List.copyOf(lines.values()), Ranges.of(free, leaf::label));
    }

    private EmergencySheet.Line line(StorageNode leaf, Tube tube) {
        return new EmergencySheet.Line(
                leaf.label(tube.slot()), tube.code(), texts.get("emergency.unidentified"), null, "", "", "");
    }

    private EmergencySheet.Line line(StorageNode leaf, Row row) {
        var local = row.collectedAt()
                .atOffset(ZoneOffset.ofTotalSeconds(row.utcOffset() * 60))
                .toLocalDateTime();
        String date = new PartialDate(local, row.precision()).toString();
        return new EmergencySheet.Line(
                leaf.label(row.slot()),
                row.code(),
                species.byId(row.taxonId()).scientificName(),
                row.animalName() == null ? row.animalCode() : row.animalName(),
                terms.labelIn(texts.locale(), "SAMPLE_TYPE", row.sampleType().name()),
                date.substring(0, Math.min(date.length(), "2026-03-14".length())),
                row.state() == UnitState.AVAILABLE
                        ? ""
                        : terms.labelIn(
                                texts.locale(), "UNIT_STATE", row.state().name()));
    }
}
