package ayaz.species;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one list said about a taxon from one date to another. History is a list of such statements with their sources;
 * a new assessment is a new statement and changes no old one.
 */
@Entity
@Table(name = "conservation_status")
public class ConservationStatus implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Basic(optional = false)
    @Column(name = "taxon_id")
    private UUID taxonId;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taxon_id", insertable = false, updatable = false)
    private Taxon taxon;

    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @Column(name = "status_system")
    private StatusSystem system;

    @Basic(optional = false)
    private String category;

    @Column(name = "year_published")
    private @Nullable Integer yearPublished;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Basic(optional = false)
    private String source;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    private @Nullable String remarks;

    protected ConservationStatus() {}

    ConservationStatus(Taxon taxon) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        this.taxon = taxon;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TAXON_STATUS, taxonId, taxon.scientificName())
                .part(system + " " + category);
    }

    void say(StatusFacts facts) {
        system = facts.system();
        category = facts.category();
        yearPublished = facts.yearPublished();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        source = facts.source();
        remarks = facts.remarks();
        toConfirm = false;
    }

    /** An assessment of the IUCN stands as it was published; it can only be found to have ended (handbook A.2.32). */
    boolean mayBecome(StatusFacts facts) {
        return toConfirm
                || !system.isOfIucn()
                || (facts.system() == system
                        && facts.category().equals(category)
                        && Objects.equals(facts.yearPublished(), yearPublished)
                        && Objects.equals(facts.validFrom(), validFrom));
    }

    /** Where it would still hold on that day, it ends the day before. */
    void endBefore(LocalDate next) {
        if (validTo == null && (validFrom == null || validFrom.isBefore(next))) {
            validTo = next.minusDays(1);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID taxonId() {
        return taxonId;
    }

    public StatusSystem system() {
        return system;
    }

    StatusLine line() {
        return new StatusLine(id, system, category, yearPublished, validFrom, validTo, source, toConfirm, remarks);
    }
}
