package ayaz.storage;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position that is kept free, until it is released, until its time is over, or until a unit of its lot comes. */
@Entity
@Table(name = "set_aside")
public class SetAside implements Audited {

    /** Promised to someone, or unfit to hold anything. */
    public enum Purpose {
        RESERVED,
        BLOCKED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "node_id")
    private StorageNode node;

    private int slot;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "lot_id")
    private @Nullable UUID lotId;

    private String reason;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @NotAudited
    @Column(name = "set_at")
    private Instant setAt;

    @NotAudited
    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @NotAudited
    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    /** The database's own column: the slot while it is kept, null afterwards. */
    @NotAudited
    @Column(name = "current_slot", insertable = false, updatable = false)
    private @Nullable Integer currentSlot;

    protected SetAside() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.KEPT_POSITION, node.id(), node.barcode())
                .part(node.label(slot));
    }

    SetAside(
            StorageNode node,
            int slot,
            Purpose purpose,
            @Nullable UUID lotId,
            String reason,
            @Nullable Instant expiresAt,
            Instant setAt,
            UUID setBy) {
        this.id = Ids.next();
        this.node = node;
        this.slot = slot;
        this.purpose = purpose;
        this.lotId = lotId;
        this.reason = reason;
        this.expiresAt = expiresAt;
        this.setAt = setAt;
        this.setBy = setBy;
    }

    void end(Instant when, UUID by) {
        endedAt = when;
        endedBy = by;
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** A reservation without a lot is nobody's in particular, so nobody takes it by just putting something there. */
    boolean isFor(UUID lot) {
        return lot.equals(lotId);
    }

    int slot() {
        return slot;
    }

    Purpose purpose() {
        return purpose;
    }

    String reason() {
        return reason;
    }

    @Nullable
    UUID lotId() {
        return lotId;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }
}
