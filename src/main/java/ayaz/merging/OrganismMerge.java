package ayaz.merging;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import ayaz.specimen.Organism;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record became part of another, until it is undone. */
@Entity
@Table(name = "organism_merge")
public class OrganismMerge implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kept_id")
    private Organism kept;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "merged_id")
    private Organism merged;

    private String reason;

    @NotAudited
    @Column(name = "merged_at")
    private Instant mergedAt;

    @NotAudited
    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undo_reason")
    private @Nullable String undoReason;

    protected OrganismMerge() {}

    OrganismMerge(Organism kept, Organism merged, String reason, Instant mergedAt, UUID mergedBy) {
        this.id = Ids.next();
        this.kept = kept;
        this.merged = merged;
        this.reason = reason;
        this.mergedAt = mergedAt;
        this.mergedBy = mergedBy;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.MERGE, kept.id(), kept.code()).part(merged.code());
    }

    void undo(String why, Instant now) {
        undoneAt = now;
        undoReason = why;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    UUID id() {
        return id;
    }

    Organism kept() {
        return kept;
    }

    Organism merged() {
        return merged;
    }
}
