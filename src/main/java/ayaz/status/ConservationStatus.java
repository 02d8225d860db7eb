package ayaz.status;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Withdrawal;
import ayaz.platform.Ids;
import ayaz.species.Taxon;
import jakarta.persistence.Basic;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one list said about a taxon, or about a population of it, from one date to another. History is a list of such
 * statements with their sources; a new assessment is a new statement and changes no old one.
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
    @Column(name = "scope")
    private String population = "";

    @Basic(optional = false)
    private String category;

    private @Nullable String criteria;

    @Column(name = "criteria_version")
    private @Nullable String criteriaVersion;

    private @Nullable String trend;

    @Column(name = "possibly_extinct")
    private boolean possiblyExtinct;

    @Column(name = "possibly_extinct_in_the_wild")
    private boolean possiblyExtinctInTheWild;

    @Column(name = "edition_id")
    private @Nullable UUID editionId;

    private boolean announced;

    @Column(name = "year_published")
    private @Nullable Integer yearPublished;

    @Column(name = "assessed_on")
    private @Nullable LocalDate assessedOn;

    @Embedded
    private StatusPeriod period = new StatusPeriod(Validity.ALWAYS);

    @Column(name = "legal_act")
    private @Nullable String legalAct;

    @Column(name = "legal_act_date")
    private @Nullable LocalDate legalActDate;

    @Column(name = "legal_act_url")
    private @Nullable String legalActUrl;

    private @Nullable String annotation;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Basic(optional = false)
    private String source;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    private @Nullable String remarks;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected ConservationStatus() {}

    ConservationStatus(Taxon taxon) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        this.taxon = taxon;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TAXON_STATUS, taxonId, taxon.scientificName())
                .part(system + " " + category + (population.isEmpty() ? "" : ", " + population));
    }

    /**
     * Says it anew, and is confirmed by its source.
     *
     * @param ofAnnouncedEdition it will hold when its edition comes into force
     */
    void say(StatusFacts facts, Validity validity, boolean ofAnnouncedEdition) {
        system = facts.system();
        population = facts.scopeOrWhole();
        category = facts.category();
        criteria = facts.criteria();
        criteriaVersion = facts.criteriaVersion();
        trend = facts.trend();
        possiblyExtinct = facts.possiblyExtinct();
        possiblyExtinctInTheWild = facts.possiblyExtinctInTheWild();
        editionId = facts.edition();
        announced = ofAnnouncedEdition;
        yearPublished = facts.yearPublished();
        assessedOn = facts.assessedOn();
        period = new StatusPeriod(validity);
        legalAct = facts.legalAct();
        legalActDate = facts.legalActDate();
        legalActUrl = facts.legalActUrl();
        annotation = facts.annotation();
        externalId = facts.externalId();
        source = facts.source();
        remarks = facts.remarks();
        toConfirm = false;
    }

    /** An assessment of the IUCN stands as it was published; it can only be found to have ended (handbook A.2.32). */
    boolean mayBecome(StatusFacts facts) {
        return toConfirm
                || !system.isOfIucn()
                || (facts.system() == system
                        && facts.scopeOrWhole().equals(population)
                        && facts.category().equals(category)
                        && Objects.equals(facts.criteria(), criteria)
                        && Objects.equals(facts.yearPublished(), yearPublished)
                        && Objects.equals(facts.validFrom(), validity().writtenFrom()));
    }

    /** Where it would still hold on that day, it ends the day before. */
    void endBefore(LocalDate next) {
        Validity validity = validity();
        if (validity.isOpen() && validity.from().isBefore(next)) {
            period = new StatusPeriod(validity.until(next));
        }
    }

    /** Its edition comes into force. */
    void takeEffect(Validity from) {
        announced = false;
        period = new StatusPeriod(from);
    }

    void makeVoid(String reason, UUID by, Instant at) {
        if (withdrawal != null) {
            throw StatusRefusals.isVoid();
        }
        withdrawal = new Withdrawal(reason, by, at);
    }

    void mustStand() {
        if (withdrawal != null) {
            throw StatusRefusals.isVoid();
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isAnnounced() {
        return announced;
    }

    boolean isOf(UUID edition) {
        return edition.equals(editionId);
    }

    Validity validity() {
        return period.validity();
    }

    StatusLine line() {
        Validity validity = validity();
        return new StatusLine(
                id,
                taxonId,
                system,
                population.isEmpty() ? null : population,
                category,
                criteria,
                criteriaVersion,
                trend,
                possiblyExtinct,
                possiblyExtinctInTheWild,
                editionId,
                announced,
                yearPublished,
                assessedOn,
                validity.writtenFrom(),
                validity.notBefore(),
                validity.writtenTo(),
                legalAct,
                legalActDate,
                legalActUrl,
                annotation,
                externalId,
                source,
                toConfirm,
                remarks,
                Withdrawal.told(withdrawal),
                version);
    }
}
