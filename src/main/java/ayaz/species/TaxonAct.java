package ayaz.species;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One taxon became several, or several became one, as somebody has published. */
@Entity
@Table(name = "taxon_act")
public class TaxonAct implements Audited {

    /** What happened. */
    public enum Kind {
        SPLIT,
        LUMP
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @NotAudited
    @ManyToOne(optional = false)
    @JoinColumn(name = "taxon_id")
    private Taxon taxon;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "taxon_act_part", joinColumns = @JoinColumn(name = "act_id"))
    @Column(name = "taxon_id")
    private Set<UUID> parts;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "happened_precision")
    private PartialDate.Precision happenedPrecision;

    private String source;

    private @Nullable String remarks;

    @NotAudited
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @NotAudited
    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    protected TaxonAct() {}

    TaxonAct(Taxon taxon, Collection<UUID> parts, NewTaxonAct facts, PartialDate on, Instant now, UUID who) {
        this.id = Ids.next();
        this.kind = facts.kind();
        this.taxon = taxon;
        this.parts = new HashSet<>(parts);
        this.happenedOn = on.earliestDay();
        this.happenedPrecision = on.precision();
        this.source = facts.source().strip();
        this.remarks = facts.remarks();
        this.recordedAt = now;
        this.recordedBy = who;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TAXON_ACT, taxon.id(), taxon.scientificName())
                .part(kind.name());
    }

    /** It was recorded wrongly and says nothing any more. */
    void declareVoid(String reason) {
        voidReason = reason;
    }

    boolean isVoid() {
        return voidReason != null;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Taxon taxon() {
        return taxon;
    }

    Set<UUID> parts() {
        return Set.copyOf(parts);
    }

    String on() {
        return new PartialDate(happenedOn.atStartOfDay(), happenedPrecision).toString();
    }

    String source() {
        return source;
    }

    @Nullable
    String remarks() {
        return remarks;
    }
}
