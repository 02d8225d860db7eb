package ayaz.tubes;

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

/** One line of the record of a tube. There is no way to change it. */
@Entity
@Table(name = "tube_event")
public class TubeEvent {

    /** What happened to the tube. */
    public enum Type {
        PLACED,
        MOVED,
        REMOVED,
        LOST,
        LINKED,
        DISPOSED,
        CORRECTED
    }

    @Id
    private UUID id;

    private String tube;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type")
    private Type type;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "from_place")
    private @Nullable String fromPlace;

    @Column(name = "to_place")
    private @Nullable String toPlace;

    private @Nullable String reason;

    @Column(name = "act_id")
    private @Nullable UUID actId;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "signature_hash")
    private @Nullable String signatureHash;

    protected TubeEvent() {}

    TubeEvent(TubeEntry entry, Instant occurredAt, UUID actorId, String actorName) {
        this.id = Ids.next();
        this.tube = entry.tube();
        this.type = entry.type();
        this.occurredAt = occurredAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.fromPlace = entry.from();
        this.toPlace = entry.to();
        this.reason = entry.reason();
        this.actId = entry.act();
        this.correctsId = entry.corrects();
        this.unitId = entry.unit();
        this.signatureHash = entry.signature();
    }

    public UUID id() {
        return id;
    }

    public String tube() {
        return tube;
    }

    public Type type() {
        return type;
    }

    public UUID actorId() {
        return actorId;
    }

    /** Paths of names, separated by U+001F. */
    public @Nullable String fromPlace() {
        return fromPlace;
    }

    public @Nullable String toPlace() {
        return toPlace;
    }

    /** The act that many shared; null where the tube was alone in the hand. */
    public @Nullable UUID actId() {
        return actId;
    }

    /** The event that this one takes back. */
    public @Nullable UUID correctsId() {
        return correctsId;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    public String actorName() {
        return actorName;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String signatureHash() {
        return signatureHash;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }
}
