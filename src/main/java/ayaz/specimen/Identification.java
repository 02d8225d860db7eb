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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says which species an animal is. One saying is the accepted one; the earlier ones stay. */
@Entity
@Table(name = "identification")
class Identification implements Audited {

    @Id
    private UUID id;

    @NotAudited
    @ManyToOne(optional = false)
    @JoinColumn(name = "organism_id")
    private Organism organism;

    @Column(name = "taxon_id")
    private UUID taxonId;

    private @Nullable String verbatim;

    private @Nullable String qualifier;

    @Column(name = "identified_by")
    private @Nullable String identifiedBy;

    @Column(name = "identified_on")
    private @Nullable LocalDate identifiedOn;

    private boolean accepted = true;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    protected Identification() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.IDENTIFICATION, organism.id(), organism.code())
                .part(identifiedBy);
    }

    Identification(Organism organism, UUID taxonId, @Nullable String verbatim, String identifiedBy, Instant createdAt) {
        this.id = Ids.next();
        this.organism = organism;
        this.taxonId = taxonId;
        this.verbatim = verbatim;
        this.identifiedBy = identifiedBy;
        this.createdAt = createdAt;
    }

    UUID taxonId() {
        return taxonId;
    }

    OrganismCard.Saying told(String scientificName) {
        return new OrganismCard.Saying(
                taxonId, scientificName, verbatim, qualifier, identifiedBy, identifiedOn, accepted);
    }
}
