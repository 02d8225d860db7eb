package ayaz.racks;

import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A reading of a whole rack that was saved. */
@Entity
@Table(name = "rack_scan")
class RackScan {

    @Id
    private UUID id;

    @Column(name = "node_id")
    private UUID nodeId;

    @Enumerated(EnumType.STRING)
    private ScanMode mode;

    private String source;

    private String sha256;

    private int tubes;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private UUID savedBy;

    protected RackScan() {}

    RackScan(UUID nodeId, RackReading reading, int tubes, Instant now, UUID person) {
        this.id = Ids.next();
        this.nodeId = nodeId;
        this.mode = reading.mode();
        this.source = reading.name();
        this.sha256 = reading.sha256();
        this.tubes = tubes;
        this.savedAt = now;
        this.savedBy = person;
    }

    UUID id() {
        return id;
    }

    UUID nodeId() {
        return nodeId;
    }

    ScanMode mode() {
        return mode;
    }

    String source() {
        return source;
    }

    int tubes() {
        return tubes;
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID savedBy() {
        return savedBy;
    }
}
