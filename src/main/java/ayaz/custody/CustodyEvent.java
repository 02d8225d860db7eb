package ayaz.custody;

import ayaz.platform.Ids;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitState;
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

/** One line of the record. There is no way to change it. */
@Entity
@Table(name = "custody_event")
public class CustodyEvent {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private StoredUnit unit;

    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type")
    private EventType type;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "utc_offset")
    private int utcOffset;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "from_place")
    private @Nullable String fromPlace;

    @Column(name = "to_place")
    private @Nullable String toPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after")
    private UnitState stateAfter;

    private @Nullable String reason;

    private boolean late;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    private @Nullable String device;

    @Column(name = "act_id")
    private @Nullable UUID actId;

    /** The SHA-256 of the electronic signature that the act asked for. */
    @Column(name = "signature_hash")
    private @Nullable String signatureHash;

    protected CustodyEvent() {}

    CustodyEvent(
            StoredUnit unit,
            Entry entry,
            Instant occurredAt,
            Instant recordedAt,
            int utcOffset,
            boolean late,
            UUID actorId,
            String actorName) {
        this.id = Ids.next();
        this.unit = unit;
        this.type = entry.type();
        this.occurredAt = occurredAt;
        this.utcOffset = utcOffset;
        this.recordedAt = recordedAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.fromPlace = entry.from();
        this.toPlace = entry.to();
        this.stateAfter = unit.state();
        this.reason = entry.reason();
        this.late = late;
        this.correctsId = entry.corrects();
        this.actId = entry.act();
        this.signatureHash = entry.signature();
        this.seq = unit.recordEvent(occurredAt);
    }

    public UUID id() {
        return id;
    }

    public StoredUnit unit() {
        return unit;
    }

    public int seq() {
        return seq;
    }

    public EventType type() {
        return type;
    }

    public UUID actorId() {
        return actorId;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public UnitState stateAfter() {
        return stateAfter;
    }

    public @Nullable UUID correctsId() {
        return correctsId;
    }

    /** The act that many units shared; null where the unit was alone in the hand. */
    public @Nullable UUID actId() {
        return actId;
    }

    int utcOffset() {
        return utcOffset;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String actorName() {
        return actorName;
    }

    public @Nullable String fromPlace() {
        return fromPlace;
    }

    public @Nullable String toPlace() {
        return toPlace;
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean isLate() {
        return late;
    }

    @Nullable
    String signatureHash() {
        return signatureHash;
    }
}
