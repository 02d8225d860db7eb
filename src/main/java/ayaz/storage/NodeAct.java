package ayaz.storage;

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

/** What happened to a place as a whole: it was moved, put back where it had been, or retired. Never changed. */
@Entity
@Table(name = "node_act")
public class NodeAct {

    /** The kinds of such acts. */
    public enum Type {
        MOVED,
        RETIRED,
        UNDONE
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "node_id")
    private StorageNode node;

    @Enumerated(EnumType.STRING)
    @Column(name = "act_type")
    private Type type;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "from_parent")
    private @Nullable UUID fromParent;

    @Column(name = "from_place")
    private int fromPlace;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "from_path")
    private String fromPath;

    @Column(name = "to_path")
    private @Nullable String toPath;

    @Column(name = "unit_count")
    private int unitCount;

    private @Nullable String reason;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Column(name = "signature_hash")
    private @Nullable String signatureHash;

    protected NodeAct() {}

    /** Begun while the node still is where it leaves. */
    NodeAct(Type type, StorageNode node, int unitCount, Instant occurredAt, UUID actorId, String actorName) {
        this.id = Ids.next();
        this.type = type;
        this.node = node;
        this.unitCount = unitCount;
        this.occurredAt = occurredAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.fromParent = node.parentId();
        this.fromPlace = node.place();
        this.fromName = node.name();
        this.fromPath = String.join(StorageNode.PATH_SEPARATOR, node.path());
    }

    NodeAct because(@Nullable String why) {
        reason = why == null || why.isBlank() ? null : why.strip();
        return this;
    }

    NodeAct correcting(NodeAct wrong) {
        correctsId = wrong.id;
        return this;
    }

    NodeAct signed(@Nullable String hash) {
        signatureHash = hash;
        return this;
    }

    void arrived() {
        toPath = String.join(StorageNode.PATH_SEPARATOR, node.path());
    }

    public UUID id() {
        return id;
    }

    StorageNode node() {
        return node;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String actorName() {
        return actorName;
    }

    String fromPath() {
        return fromPath;
    }

    @Nullable
    String toPath() {
        return toPath;
    }

    int unitCount() {
        return unitCount;
    }

    Type type() {
        return type;
    }

    UUID actorId() {
        return actorId;
    }

    @Nullable
    UUID fromParent() {
        return fromParent;
    }

    int fromPlace() {
        return fromPlace;
    }

    String fromName() {
        return fromName;
    }

    @Nullable
    UUID correctsId() {
        return correctsId;
    }

    @Nullable
    String signatureHash() {
        return signatureHash;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
