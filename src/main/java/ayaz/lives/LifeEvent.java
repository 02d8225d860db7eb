package ayaz.lives;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import ayaz.specimen.Organism;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an animal. What never happened is declared void, never removed. */
@Entity
@Table(name = "life_event")
public class LifeEvent implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organism_id")
    private Organism organism;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type")
    private LifeEventType type;

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_precision")
    private PartialDate.@Nullable Precision onPrecision;

    private @Nullable String place;

    private @Nullable String detail;

    private String source;

    private @Nullable String remarks;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    protected LifeEvent() {}

    LifeEvent(Organism organism, LifeFacts facts, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.organism = organism;
        correct(facts);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.LIFE_EVENT, organism.id(), organism.code())
                .part(type.name());
    }

    final void correct(LifeFacts facts) {
        type = facts.type();
        happened(facts.date());
        place = facts.place();
        detail = facts.detail();
        source = facts.source();
        remarks = facts.remarks();
    }

    final void happened(@Nullable PartialDate date) {
        onDay = date == null ? null : date.earliestDay();
        onPrecision = date == null ? null : date.precision();
    }

    void declareVoid(String reason) {
        voidReason = reason;
    }

    boolean isVoid() {
        return voidReason != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Organism organism() {
        return organism;
    }

    LifeEventType type() {
        return type;
    }

    @Nullable
    PartialDate date() {
        LocalDate day = onDay;
        PartialDate.Precision precision = onPrecision;
        return day == null || precision == null ? null : new PartialDate(day.atStartOfDay(), precision);
    }

    LifeLine line() {
        PartialDate date = date();
        return new LifeLine(
                id, version, type, date == null ? null : date.toString(), place, detail, source, remarks, null);
    }
}
