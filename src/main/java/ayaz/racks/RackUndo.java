package ayaz.racks;

import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A saved reading was taken back as a whole. */
@Entity
@Table(name = "rack_undo")
class RackUndo {

    @Id
    private UUID id;

    @Column(name = "scan_id")
    private UUID scanId;

    private String reason;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private UUID undoneBy;

    protected RackUndo() {}

    RackUndo(RackScan scan, String reason, Instant now, UUID person) {
        this.id = Ids.next();
        this.scanId = scan.id();
        this.reason = reason;
        this.undoneAt = now;
        this.undoneBy = person;
    }

    UUID id() {
        return id;
    }

    UUID scanId() {
        return scanId;
    }
}
