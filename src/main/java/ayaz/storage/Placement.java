package ayaz.storage;

import ayaz.platform.Ids;
import ayaz.specimen.StoredUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit was in a slot of a node, from then to then; without an end it still is. A tube that nobody has catalogued yet
 * takes a slot by its own code.
 */
@Entity
@Table(name = "placement")
public class Placement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "node_id")
    private StorageNode node;

    private int slot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private @Nullable StoredUnit unit;

    @Column(name = "tube_code")
    private @Nullable String tube;

    /** The tube's code again, on its newest placement, until its unit is known. */
    @Column(name = "open_tube")
    private @Nullable String openTube;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private UUID placedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    /** The database's own columns: the unit and the slot while the placement lasts, null afterwards. */
    @Column(name = "current_unit", insertable = false, updatable = false)
    private @Nullable UUID currentUnit;

    @Column(name = "current_tube", insertable = false, updatable = false)
    private @Nullable String currentTube;

    @Column(name = "current_slot", insertable = false, updatable = false)
    private @Nullable Integer currentSlot;

    protected Placement() {}

    Placement(StorageNode node, int slot, StoredUnit unit, Instant placedAt, UUID placedBy) {
        this.id = Ids.next();
        this.node = node;
        this.slot = slot;
        this.unit = unit;
        this.placedAt = placedAt;
        this.placedBy = placedBy;
    }

    Placement(StorageNode node, int slot, String tube, Instant placedAt, UUID placedBy) {
        this.id = Ids.next();
        this.node = node;
        this.slot = slot;
        this.tube = tube;
        this.openTube = tube;
        this.placedAt = placedAt;
        this.placedBy = placedBy;
    }

    void end(Instant when, UUID by) {
        removedAt = when.isBefore(placedAt) ? placedAt : when;
        removedBy = by;
    }

    boolean isCurrent() {
        return removedAt == null;
    }

    @Nullable
    StoredUnit unit() {
        return unit;
    }

    /** The code of an unidentified tube. */
    @Nullable
    String tube() {
        return tube;
    }

    StorageNode node() {
        return node;
    }

    int slot() {
        return slot;
    }

    Instant placedAt() {
        return placedAt;
    }

    String path() {
        return node.pathTo(slot);
    }
}
