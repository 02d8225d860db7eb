package ayaz.racks;

import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code was seen at a position, whatever the register says. There is no way to change it. */
@Entity
@Table(name = "observation")
class Observation {

    @Id
    private UUID id;

    @Column(name = "scan_id")
    private UUID scanId;

    private String code;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "node_id")
    private UUID nodeId;

    private int slot;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private UUID seenBy;

    protected Observation() {}

    Observation(RackScan scan, String code, @Nullable UUID unitId, int slot) {
        this.id = Ids.next();
        this.scanId = scan.id();
        this.code = code;
        this.unitId = unitId;
        this.nodeId = scan.nodeId();
        this.slot = slot;
        this.seenAt = scan.savedAt();
        this.seenBy = scan.savedBy();
    }
}
