package ayaz.pedigree;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says that one animal is the mother or the father of another. It is taken back, never removed. */
@Entity
@Table(name = "parentage")
public class Parentage implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id")
    private Organism child;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "parent_id")
    private Organism parent;

    @Enumerated(EnumType.STRING)
    private ParentRole role;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String source;

    private @Nullable String remarks;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Parentage() {}

    Parentage(Organism child, Organism parent, ParentRole role, ParentFacts facts, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.child = child;
        this.parent = parent;
        this.role = role;
        correct(facts);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PARENTAGE, child.id(), child.code()).part(role + " " + parent.code());
    }

    final void correct(ParentFacts facts) {
        certainty = facts.certainty();
        source = facts.source();
        remarks = facts.remarks();
    }

    void takeBack(String reason, Instant now) {
        endedAt = now;
        endReason = reason;
    }

    boolean isTakenBack() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Organism child() {
        return child;
    }

    Organism parent() {
        return parent;
    }

    ParentRole role() {
        return role;
    }

    Certainty certainty() {
        return certainty;
    }

    String source() {
        return source;
    }

    @Nullable
    String remarks() {
        return remarks;
    }
}
