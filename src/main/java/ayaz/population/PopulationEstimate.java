package ayaz.population;

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
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one source says of the size of a population at some time, or of what became of its animals. */
@Entity
@Table(name = "population_estimate")
public class PopulationEstimate implements Audited {

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

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "population_id")
    private Population population;

    private @Nullable String area;

    @Basic(optional = false)
    private String measure;

    @Basic(optional = false)
    @Column(name = "count_unit")
    private String countUnit;

    private @Nullable BigDecimal best;

    private @Nullable BigDecimal lowest;

    private @Nullable BigDecimal highest;

    @Column(name = "count_method")
    private @Nullable String countMethod;

    @Column(name = "confidence_percent")
    private @Nullable Integer confidencePercent;

    private @Nullable Integer quality;

    @Basic(optional = false)
    private String period;

    @Column(name = "period_from")
    private @Nullable LocalDate periodFrom;

    @Column(name = "period_to")
    private @Nullable LocalDate periodTo;

    @Basic(optional = false)
    private String source;

    private @Nullable String remarks;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected PopulationEstimate() {}

    PopulationEstimate(Taxon taxon, Population population) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        this.taxon = taxon;
        this.population = population;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.POPULATION_ESTIMATE, taxonId, taxon.scientificName())
                .part(population.name() + ", " + period);
    }

    void say(EstimateFacts facts, Population counted, Period when) {
        population = counted;
        area = facts.area();
        measure = facts.measure();
        countUnit = facts.countUnit();
        best = facts.best();
        lowest = facts.lowest();
        highest = facts.highest();
        countMethod = facts.method();
        confidencePercent = facts.confidencePercent();
        quality = facts.quality();
        period = facts.period().strip();
        periodFrom = when.from();
        periodTo = when.to();
        source = facts.source().strip();
        remarks = facts.remarks();
    }

    void makeVoid(String reason, UUID by, Instant at) {
        withdrawal = new Withdrawal(reason, by, at);
    }

    void mustStand() {
        if (withdrawal != null) {
            throw EstimateRefusals.isVoid();
        }
    }

    public UUID id() {
        return id;
    }

    UUID taxonId() {
        return taxonId;
    }

    Taxon taxon() {
        return taxon;
    }

    long version() {
        return version;
    }

    EstimateLine line(Population counted, @Nullable String whole) {
        return new EstimateLine(
                id,
                taxonId,
                counted.id(),
                counted.name(),
                whole,
                counted.isDisjoint(),
                area,
                measure,
                countUnit,
                best,
                lowest,
                highest,
                countMethod,
                confidencePercent,
                quality,
                period,
                periodFrom == null ? null : periodFrom.toString(),
                periodTo == null ? null : periodTo.toString(),
                source,
                remarks,
                Withdrawal.told(withdrawal),
                version);
    }
}
