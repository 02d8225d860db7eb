package ayaz.history;

import ayaz.audit.AuditKind;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an entry says of a sensitive place is told only to those who may see the place itself. */
@ApplicationScoped
class WithheldPlaces {

    private static final Map<AuditKind, Set<String>> FIELDS = Map.of(
            AuditKind.COLLECTION,
            Set.of("district", "locality", "latitude", "longitude", "uncertaintyMeters", "fieldNumber", "remarks"),
            AuditKind.LOT,
            Set.of("remarks"),
            AuditKind.ANIMAL,
            Set.of("remarks"),
            AuditKind.PARENTAGE,
            Set.of("remarks"),
            AuditKind.LIFE_EVENT,
            Set.of("place", "detail", "remarks"),
            AuditKind.PHOTOGRAPH,
            Set.of("caption"));

    private static final String OF_ANIMAL = "select o.id, o.taxonId from Organism o where o.id in :records";

    private static final Map<AuditKind, String> TAXA = Map.of(
            AuditKind.COLLECTION,
            "select l.collectionEvent.id, l.taxonId from MaterialSample l where l.collectionEvent.id in :records",
            AuditKind.LOT,
            "select l.id, l.taxonId from MaterialSample l where l.id in :records",
            AuditKind.ANIMAL,
            OF_ANIMAL,
            AuditKind.PARENTAGE,
            OF_ANIMAL,
            AuditKind.LIFE_EVENT,
            OF_ANIMAL,
            AuditKind.PHOTOGRAPH,
            OF_ANIMAL);

    @PersistenceContext
    EntityManager entities;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    List<AuditRow> from(List<AuditRow> rows) {
        if (places.exactForCaller() || rows.stream().noneMatch(WithheldPlaces::tellsOfPlace)) {
            return rows;
        }
        Map<UUID, Boolean> sensitive = new HashMap<>();
        FIELDS.keySet().forEach(kind -> look(kind, rows, sensitive));
        return rows.stream()
                .map(row -> tellsOfPlace(row) && sensitive.getOrDefault(row.recordId(), true) ? withheld(row) : row)
                .toList();
    }

    private static boolean tellsOfPlace(AuditRow row) {
        return row.kind() != null
                && row.field() != null
                && FIELDS.getOrDefault(row.kind(), Set.of()).contains(row.field());
    }

    /** An event from which material of several taxa came is as sensitive as the most sensitive of them. */
    private void look(AuditKind kind, List<AuditRow> rows, Map<UUID, Boolean> sensitive) {
        Set<UUID> records = rows.stream()
                .filter(row -> row.kind() == kind && tellsOfPlace(row) && row.recordId() != null)
                .map(AuditRow::recordId)
                .collect(Collectors.toSet());
        if (!records.isEmpty()) {
            entities.createQuery(TAXA.get(kind), Object[].class)
                    .setParameter("records", records)
                    .getResultList()
                    .forEach(row -> sensitive.merge(
                            (UUID) row[0], places.of((UUID) row[1]).applies(), Boolean::logicalOr));
        }
    }

    private AuditRow withheld(AuditRow row) {
        return row.saying(withheld(row.before()), withheld(row.after()));
    }

    private @Nullable String withheld(@Nullable String value) {
        return value == null ? null : texts.get("history.withheld");
    }
}
