package ayaz.photographs;

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

/** A photograph of an animal. */
@Entity
@Table(name = "photograph")
public class Photograph implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organism_id")
    private Organism organism;

    @NotAudited
    private String sha256;

    @NotAudited
    private int width;

    @NotAudited
    private int height;

    private @Nullable String caption;

    @Column(name = "taken_day")
    private @Nullable LocalDate takenDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_precision")
    private PartialDate.@Nullable Precision takenPrecision;

    @Column(name = "taken_by")
    private @Nullable String takenBy;

    private String licence;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    protected Photograph() {}

    Photograph(Organism organism, Picture picture, PhotographFacts facts, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.organism = organism;
        this.sha256 = picture.sha256();
        this.width = picture.width();
        this.height = picture.height();
        correct(facts);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** A caption may tell of a sensitive place, so it does not name the photograph. */
    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PHOTOGRAPH, organism.id(), organism.code())
                .part(taken());
    }

    final void correct(PhotographFacts facts) {
        PartialDate date = facts.date();
        caption = facts.caption();
        takenDay = date == null ? null : date.earliestDay();
        takenPrecision = date == null ? null : date.precision();
        takenBy = facts.takenBy();
        licence = facts.licence();
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

    String sha256() {
        return sha256;
    }

    PhotographLine line() {
        return new PhotographLine(id, version, caption, taken(), takenBy, licence, width, height, sha256, null);
    }

    private @Nullable String taken() {
        LocalDate day = takenDay;
        PartialDate.Precision precision = takenPrecision;
        return day == null || precision == null ? null : new PartialDate(day.atStartOfDay(), precision).toString();
    }
}
