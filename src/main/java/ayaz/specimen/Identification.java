package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says which species an animal is. One saying is the accepted one; the earlier ones stay. */
@Entity
@Table(name = "identification")
class Identification implements Audited {

    @Id
    private UUID id;

    @NotAudited
    @ManyToOne
    @JoinColumn(name = "organism_id")
    private @Nullable Organism organism;

    @NotAudited
    @ManyToOne
    @JoinColumn(name = "lot_id")
    private @Nullable MaterialSample lot;

    @Column(name = "taxon_id")
    private UUID taxonId;

    private @Nullable String verbatim;

    private @Nullable String qualifier;

    @Column(name = "identified_by")
    private @Nullable String identifiedBy;

    @Column(name = "identified_on")
    private @Nullable LocalDate identifiedOn;

    private @Nullable String remarks;

    private boolean accepted = true;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    protected Identification() {}

    @Override
    public AuditSubject auditSubject() {
        AuditSubject record = organism == null
                ? ofLot(Objects.requireNonNull(lot))
                : AuditSubject.of(AuditKind.IDENTIFICATION, organism.id(), organism.code());
        return record.part(identifiedBy);
    }

    private static AuditSubject ofLot(MaterialSample lot) {
        return AuditSubject.of(AuditKind.IDENTIFICATION, lot.id(), lot.catalogNumber());
    }

    private Identification(@Nullable Organism organism, @Nullable MaterialSample lot, UUID taxonId, Instant createdAt) {
        this.id = Ids.next();
        this.organism = organism;
        this.lot = lot;
        this.taxonId = taxonId;
        this.createdAt = createdAt;
    }

    static Identification of(Organism animal, UUID taxonId, Instant createdAt) {
        return new Identification(animal, null, taxonId, createdAt);
    }

    /** Of a lot whose donor is not known. */
    static Identification of(MaterialSample lot, UUID taxonId, Instant createdAt) {
        return new Identification(null, lot, taxonId, createdAt);
    }

    /** In whose words, and on what grounds. */
    Identification say(
            @Nullable String written,
            @Nullable String doubt,
            String by,
            @Nullable LocalDate on,
            @Nullable String grounds) {
        verbatim = written;
        qualifier = doubt;
        identifiedBy = by;
        identifiedOn = on;
        remarks = grounds;
        return this;
    }

    /** Another one is accepted from now on. */
    void giveWay() {
        accepted = false;
    }

    UUID taxonId() {
        return taxonId;
    }

    OrganismCard.Saying told(String scientificName) {
        return new OrganismCard.Saying(
                taxonId, scientificName, verbatim, qualifier, identifiedBy, identifiedOn, accepted);
    }
}
