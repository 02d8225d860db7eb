package ayaz.holdings;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.platform.Refusal;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.specimen.PartialDate;
import ayaz.storage.StorageNode;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks units up, by their own code or their supplier's. The most frequent question of all: one row, one key. */
@ApplicationScoped
public class UnitCards {

    private static final String FACTS =
            """
            select new ayaz.holdings.UnitFacts(
                u.id, u.code, u.state, u.ordinal, u.containerType, u.onHold, u.holdReason, u.thawCount, u.checkedOutAt,
                u.version, u.taxonId, l.id, l.catalogNumber, l.sampleType, l.unitCount, e.collectedAt, e.utcOffset,
                e.precision, o.id, o.code, o.name, o.sex, n.id, n.barcode, n.name, n.path, n.numbering, n.columns,
                p.currentSlot, p.placedAt)
            from StoredUnit u
            join u.lot l
            join l.collectionEvent e
            left join Organism o on o.id = u.organismId
            left join Placement p on p.currentUnit = u.id
            left join p.node n
            where\s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Language language;

    /** The unit of a scanned code; a code of ours with a wrong check character is refused before it is looked up. */
    @Requires(Permission.READ)
    public UnitCard scanned(String scanned) {
        return find(scanned)
                .orElseThrow(() -> Refusal.notFound("specimen.refusal.noSuchUnit", ScannedText.normalised(scanned)));
    }

    @Requires(Permission.READ)
    public Optional<UnitCard> find(String scanned) {
        String text = ScannedText.normalised(scanned);
        if (PrintedCode.looksLikeOurs(text)) {
            return card(facts("u.code = :key", new PrintedCode(text).text()));
        }
        return card(facts("u.id = (select s.unit.id from SupplierCode s where s.value = :key)", scanned.strip()));
    }

    @Requires(Permission.READ)
    public UnitCard of(UUID unitId) {
        return card(facts("u.id = :key", unitId))
                .orElseThrow(() -> Refusal.notFound("specimen.refusal.noSuchUnit", unitId.toString()));
    }

    private TypedQuery<UnitFacts> facts(String condition, Object key) {
        return entities.createQuery(FACTS + condition, UnitFacts.class).setParameter("key", key);
    }

    private Optional<UnitCard> card(TypedQuery<UnitFacts> query) {
        return query.getResultStream().findFirst().map(this::card);
    }

    private UnitCard card(UnitFacts facts) {
        TaxonEntry taxon = species.byId(facts.taxonId());
        return new UnitCard(
                facts.code(),
                facts.id(),
                facts.state().name(),
                label("UNIT_STATE", facts.state().name()),
                new UnitCard.TaxonLine(
                        taxon.id(),
                        taxon.scientificName(),
                        taxon.vernacularName(language.getLocale()),
                        taxon.shortCode()),
                organism(facts),
                new UnitCard.LotLine(
                        facts.lotId(),
                        facts.catalogNumber(),
                        facts.sampleType().name(),
                        label("SAMPLE_TYPE", facts.sampleType().name()),
                        collectedOn(facts),
                        facts.unitCount()),
                facts.ordinal(),
                facts.containerType(),
                label("CONTAINER_TYPE", facts.containerType()),
                supplierCodes(facts.id()),
                facts.onHold(),
                facts.holdReason(),
                facts.thawCount(),
                facts.checkedOutAt(),
                location(facts),
                facts.version());
    }

    private static UnitCard.@Nullable OrganismLine organism(UnitFacts facts) {
        UUID id = facts.organismId();
        String code = facts.organismCode();
        return id == null || code == null
                ? null
                : new UnitCard.OrganismLine(id, code, facts.organismName(), String.valueOf(facts.sex()));
    }

    private static String collectedOn(UnitFacts facts) {
        var local = facts.collectedAt()
                .atOffset(ZoneOffset.ofTotalSeconds(facts.utcOffset() * 60))
                .toLocalDateTime();
        return new PartialDate(local, facts.precision()).toString();
    }

    private static UnitCard.@Nullable LocationLine location(UnitFacts facts) {
        UUID nodeId = facts.nodeId();
        Integer slot = facts.slot();
        Instant placedAt = facts.placedAt();
        if (nodeId == null || slot == null || placedAt == null) {
            return null;
        }
        String position = facts.numbering() == null
                ? String.valueOf(slot)
                : facts.numbering().label(slot, facts.columns() == null ? 1 : facts.columns());
        var path = new ArrayList<>(List.of(String.valueOf(facts.nodePath()).split(StorageNode.PATH_SEPARATOR)));
        path.add(position);
        return new UnitCard.LocationLine(
                List.copyOf(path),
                nodeId,
                String.valueOf(facts.nodeBarcode()),
                String.valueOf(facts.nodeName()),
                position,
                slot,
                placedAt);
    }

    private List<String> supplierCodes(UUID unitId) {
        return entities.createQuery("select s.value from SupplierCode s where s.unit.id = :unit", String.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    private String label(String vocabulary, String code) {
        return terms.labelIn(language.getLocale(), vocabulary, code);
    }
}
