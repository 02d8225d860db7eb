package ayaz.racks;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reading contradicts the register here, until a person resolves it. */
@Entity
@Table(name = "work_item")
class WorkItem implements Audited {

    /** What contradicts what. */
    enum Kind {
        /** Another stands where it was registered; it has lost its place. */
        DISPLACED,
        /** Registered in a place where it was not seen. */
        MISSING,
        /** Seen where no tube of ours can stand. */
        FOREIGN,
        /** Seen where the rules or its own state do not let it stand. */
        NOT_ALLOWED,
        /** Its tube carries another code than the register says. */
        OTHER_CODE
    }

    /** What a person found. */
    enum Resolution {
        /** It stands in the place that was named. */
        PLACED,
        /** It stands where the register says. */
        CONFIRMED,
        /** Nobody knows where it is. */
        LOST,
        /** Nothing in the register changes; the reason says why. */
        NOTED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "last_place")
    private @Nullable String lastPlace;

    @Column(name = "observed_place")
    private @Nullable String observedPlace;

    private @Nullable String why;

    @Column(name = "scan_id")
    private UUID scanId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @NotAudited
    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @NotAudited
    @Column(name = "resolved_by")
    private @Nullable UUID resolvedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    private @Nullable String reason;

    protected WorkItem() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.WORK_ITEM, id, code);
    }

    WorkItem(
            RackScan scan,
            Kind kind,
            String code,
            @Nullable UUID unitId,
            @Nullable String lastPlace,
            @Nullable String observedPlace,
            @Nullable Sentence why) {
        this.id = Ids.next();
        this.kind = kind;
        this.code = code;
        this.unitId = unitId;
        this.lastPlace = lastPlace;
        this.observedPlace = observedPlace;
        this.why = why == null ? null : why.written();
        this.scanId = scan.id();
        this.openedAt = scan.savedAt();
    }

    void resolve(Resolution found, String because, Instant now, UUID person) {
        if (resolvedAt != null) {
            throw RackRefusals.resolvedBefore();
        }
        resolution = found;
        reason = because;
        resolvedAt = now;
        resolvedBy = person;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    @Nullable
    String lastPlace() {
        return lastPlace;
    }

    @Nullable
    String observedPlace() {
        return observedPlace;
    }

    @Nullable
    String why() {
        return why;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }

    @Nullable
    UUID resolvedBy() {
        return resolvedBy;
    }

    @Nullable
    Resolution resolution() {
        return resolution;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
