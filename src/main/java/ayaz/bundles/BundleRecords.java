package ayaz.bundles;

import ayaz.audit.Audited;
import ayaz.audit.AuditedFacts;
import ayaz.history.HistoryQueries;
import ayaz.history.RecordChange;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.SensitivePlaces;
import ayaz.species.Taxon;
import ayaz.specimen.CollectionEvent;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.Organism;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records that the events of some units are about, in all their versions. */
@ApplicationScoped
@Transactional
public class BundleRecords {

    private static final int PORTION = 500;
    private static final String TAXON = "taxon";
    private static final String TAXON_FIELD = "taxonId";

    /** A bundle leaves the house, and nobody outside may learn from it where rare animals live. */
    private static final Set<String> EXACT_PLACE =
            Set.of("district", "locality", "latitude", "longitude", "uncertaintyMeters", "fieldNumber", "remarks");

    /** Of lots and animals of sensitive taxa. */
    private static final Set<String> FREE_TEXT = Set.of("remarks");

    private static final String WITHHELD = "district, locality, coordinates, field number and remarks";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditedFacts told;

    @Inject
    HistoryQueries history;

    @Inject
    SensitivePlaces places;

    /** A record as it is today, and which of its fields are not told. */
    private record Known(
            RecordFile.Kind kind,
            UUID id,
            String name,
            SortedMap<String, @Nullable Object> today,
            Set<String> hidden) {}

    /** What a record is and what is told of its changes must be of one moment, or versions would come out wrong. */
    @Requires(Permission.AUDIT)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RecordFile> of(Collection<String> unitCodes) {
        entities.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                .executeUpdate();
        List<StoredUnit> units = units(unitCodes);
        List<MaterialSample> lots =
                units.stream().map(StoredUnit::lot).distinct().toList();
        List<Organism> animals = lots.stream()
                .map(MaterialSample::organism)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, CollectionEvent> collections = collections(lots);
        List<Known> records = Stream.of(
                        units.stream().map(this::known),
                        lots.stream().map(lot -> known(lot, collections)),
                        animals.stream().map(animal -> known(RecordFile.Kind.ANIMAL, animal)),
                        collections.values().stream()
                                .distinct()
                                .map(collection -> known(RecordFile.Kind.COLLECTION, collection)))
                .flatMap(each -> each)
                .toList();
        Map<UUID, List<RecordChange>> changes =
                history.changesOf(records.stream().map(Known::id).toList());
        return Stream.concat(files(records, changes), taxonFiles(records, changes))
                .toList();
    }

    private Stream<RecordFile> files(List<Known> records, Map<UUID, List<RecordChange>> changes) {
        return records.stream().map(record -> file(record, changes.getOrDefault(record.id, List.of())));
    }

    /** Those that the records name, today or in an earlier version. */
    private Stream<RecordFile> taxonFiles(List<Known> records, Map<UUID, List<RecordChange>> changes) {
        Stream<@Nullable Object> today = records.stream().map(record -> record.today.get(TAXON));
        Stream<@Nullable Object> before = changes.values().stream()
                .flatMap(List::stream)
                .filter(change -> change.field().equals(TAXON_FIELD))
                .map(RecordChange::before);
        Set<UUID> ids = Stream.concat(today, before)
                .filter(Objects::nonNull)
                .map(id -> UUID.fromString(id.toString()))
                .collect(Collectors.toSet());
        List<Known> taxa = inPortions("select t from Taxon t where t.id in :values", Taxon.class, ids).stream()
                .map(taxon -> known(RecordFile.Kind.TAXON, taxon))
                .toList();
        return files(taxa, history.changesOf(ids));
    }

    private List<StoredUnit> units(Collection<String> codes) {
        return inPortions(
                "select u from StoredUnit u join fetch u.lot l left join fetch l.organism where u.code in :values",
                StoredUnit.class,
                codes);
    }

    private Map<UUID, CollectionEvent> collections(List<MaterialSample> lots) {
        var collections = new HashMap<UUID, CollectionEvent>();
        inPortions(
                        "select l.id, e from MaterialSample l join l.collectionEvent e where l.id in :values",
                        Object[].class,
                        lots.stream().map(MaterialSample::id).toList())
                .forEach(row -> collections.put((UUID) row[0], (CollectionEvent) row[1]));
        return collections;
    }

    private <T> List<T> inPortions(String query, Class<T> type, Collection<?> values) {
        List<?> all = List.copyOf(values);
        var found = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += PORTION) {
            found.addAll(entities.createQuery(query, type)
                    .setParameter("values", all.subList(from, Math.min(from + PORTION, all.size())))
                    .getResultList());
        }
        return found;
    }

    private Known known(StoredUnit unit) {
        Known known = known(RecordFile.Kind.UNIT, unit);
        known.today.put("lot", unit.lot().id());
        return known;
    }

    private Known known(MaterialSample lot, Map<UUID, CollectionEvent> collections) {
        Known known = known(RecordFile.Kind.LOT, lot);
        Organism animal = lot.organism();
        known.today.put("animal", animal == null ? null : animal.id());
        known.today.put(
                "collection", Objects.requireNonNull(collections.get(lot.id())).id());
        return known;
    }

    private Known known(RecordFile.Kind kind, Audited record) {
        var subject = record.auditSubject();
        SortedMap<String, @Nullable Object> today = told.of(record);
        Set<String> hidden = hidden(kind, today);
        if (today.keySet().removeAll(hidden)) {
            today.put("informationWithheld", kind == RecordFile.Kind.COLLECTION ? WITHHELD : "remarks");
        }
        if (today.containsKey(TAXON_FIELD)) {
            today.put(TAXON, today.remove(TAXON_FIELD));
        }
        return new Known(
                kind, Objects.requireNonNull(subject.id()), Objects.requireNonNull(subject.name()), today, hidden);
    }

    private Set<String> hidden(RecordFile.Kind kind, Map<String, @Nullable Object> today) {
        return switch (kind) {
            case COLLECTION -> EXACT_PLACE;
            case LOT, ANIMAL ->
                places.of(UUID.fromString(String.valueOf(today.get(TAXON_FIELD))))
                                .applies()
                        ? FREE_TEXT
                        : Set.of();
            default -> Set.of();
        };
    }

    private static RecordFile file(Known record, List<RecordChange> changes) {
        List<RecordChange> told = changes.stream()
                .filter(change -> !record.hidden.contains(change.field()))
                .map(change -> change.field().equals(TAXON_FIELD)
                        ? new RecordChange(change.at(), TAXON, change.before())
                        : change)
                .toList();
        return new RecordFile(record.kind, record.id, record.name, RecordVersions.of(record.today, told));
    }
}
