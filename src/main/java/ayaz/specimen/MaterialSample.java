package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.places.Blur;
import ayaz.places.Coordinates;
import ayaz.platform.Digest;
import ayaz.platform.Ids;
import ayaz.platform.Texts;
import ayaz.status.StatusThenAndNow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lot: one material from one collection event, frozen in one go and divided into units. */
@Entity
@Table(name = "material_sample")
public class MaterialSample implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "catalog_number")
    private String catalogNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "sample_type")
    private SampleType sampleType;

    @Column(name = "taxon_id")
    private UUID taxonId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organism_id")
    private @Nullable Organism organism;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "collection_event_id")
    private CollectionEvent collectionEvent;

    @Column(name = "unit_count")
    private int unitCount;

    private BigDecimal quantity;

    @Column(name = "quantity_unit")
    private String quantityUnit;

    private @Nullable String processing;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    private @Nullable String cryoprotectant;

    @Column(name = "cryoprotectant_pct")
    private @Nullable BigDecimal cryoprotectantPercent;

    @Column(name = "motility_pct")
    private @Nullable BigDecimal motilityPercent;

    @Column(name = "progressive_pct")
    private @Nullable BigDecimal progressivePercent;

    @Column(name = "viability_pct")
    private @Nullable BigDecimal viabilityPercent;

    private @Nullable Integer passage;

    @Embedded
    private Clearance clearance;

    @Column(name = "sex_override_reason")
    private @Nullable String sexOverrideReason;

    private @Nullable String remarks;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    protected MaterialSample() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.LOT, id, catalogNumber);
    }

    MaterialSample(
            String catalogNumber,
            UUID taxonId,
            @Nullable Organism organism,
            CollectionEvent collectionEvent,
            NewLot facts,
            Instant createdAt,
            UUID createdBy) {
        this.id = Ids.next();
        this.catalogNumber = catalogNumber;
        this.taxonId = taxonId;
        this.organism = organism;
        this.collectionEvent = collectionEvent;
        this.sampleType = SampleType.valueOf(facts.sampleType());
        this.unitCount = facts.units().count();
        describe(LotDetails.of(facts));
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    private void describe(LotDetails details) {
        quantity = details.quantity();
        quantityUnit = details.quantityUnit();
        processing = details.processing();
        frozenAt = details.frozenAt();
        cryoprotectant = details.cryoprotectant();
        cryoprotectantPercent = details.cryoprotectantPercent();
        motilityPercent = details.motilityPercent();
        progressivePercent = details.progressivePercent();
        viabilityPercent = details.viabilityPercent();
        passage = details.passage();
        clearance = new Clearance(details);
        sexOverrideReason = details.sexOverrideReason();
        remarks = details.remarks();
    }

    /** Answers what of it concerns the use of the units; null when nothing does. */
    @Nullable
    String correct(LotDetails details) {
        Clearance before = clearance;
        describe(details);
        String changes = before.changesTo(clearance);
        return changes.isEmpty() ? null : changes;
    }

    /** Whether these details would change what decides over the use of the units. */
    boolean isUseConcernedBy(LotDetails details) {
        return !clearance.changesTo(new Clearance(details)).isEmpty();
    }

    /** As it stands above a signature. That leaves the house in evidence, and remarks may tell of a sensitive place. */
    Map<String, @Nullable Object> signedFacts() {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("catalogNumber", catalogNumber);
        facts.put("collectionEvent", collectionEvent.id());
        facts.put("cryoprotectant", cryoprotectant);
        facts.put("diseaseStatus", clearance.diseaseStatus().name());
        facts.put("motilityPercent", plain(motilityPercent));
        facts.put("permitQualifier", clearance.permitQualifier());
        facts.put("permitStatus", clearance.permitStatus().name());
        facts.put("quantity", plain(quantity));
        facts.put("quantityUnit", quantityUnit);
        facts.put("remarksSha256", remarks == null ? null : Digest.sha256(remarks));
        facts.put("sampleType", sampleType.name());
        facts.put("taxon", taxonId);
        facts.put("unitCount", unitCount);
        facts.put("version", version);
        facts.put("viabilityPercent", plain(viabilityPercent));
        return facts;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Material of the other sex than the animal's, and a reason for it. */
    boolean hasSexExplained() {
        return sexOverrideReason != null && !sexOverrideReason.isBlank();
    }

    /** Its donor's disease tests are clear, so it may stand outside the quarantine nodes. */
    public boolean isClearedOfDisease() {
        return clearance.isOfDisease();
    }

    /** The papers are in order for a stock that may be used. */
    public boolean hasPapers() {
        return clearance.hasPapers(collectionEvent.collectedAt());
    }

    /** It was identified anew. */
    void become(UUID taxon) {
        taxonId = taxon;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String catalogNumber() {
        return catalogNumber;
    }

    public UUID taxonId() {
        return taxonId;
    }

    public @Nullable Organism organism() {
        return organism;
    }

    public SampleType sampleType() {
        return sampleType;
    }

    public int unitCount() {
        return unitCount;
    }

    /** Where, if that is known in degrees. */
    public @Nullable Coordinates collectedFrom() {
        return collectionEvent.coordinates();
    }

    CollectionEvent collectionEvent() {
        return collectionEvent;
    }

    LotRow row() {
        return new LotRow(
                catalogNumber,
                sampleType.name(),
                collectionEvent.date().toString(),
                unitCount,
                quantity,
                quantityUnit,
                clearance.diseaseStatus().name(),
                clearance.permitStatus().name());
    }

    /** As those see it who may know the place only so exactly. */
    LotCard card(
            String scientificName, Blur blur, Texts texts, List<LotCard.Unit> units, List<StatusThenAndNow> statuses) {
        Organism animal = organism;
        return new LotCard(
                id,
                catalogNumber,
                sampleType.name(),
                taxonId,
                scientificName,
                animal == null
                        ? null
                        : new LotCard.Donor(
                                animal.code(), animal.name(), animal.sex().name()),
                collectionEvent.card().shown(blur, texts, remarks),
                quantity,
                quantityUnit,
                processing,
                frozenAt,
                cryoprotectant,
                cryoprotectantPercent,
                motilityPercent,
                progressivePercent,
                viabilityPercent,
                passage,
                clearance.diseaseStatus().name(),
                clearance.permitStatus().name(),
                clearance.permitQualifier(),
                sexOverrideReason,
                blur.applies() ? null : remarks,
                version,
                units,
                statuses);
    }
}
