package ayaz.racks;

import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rack reader dropped this file: it waits until a person has looked at it, and saved or discarded it. */
@Entity
@Table(name = "rack_file")
class WaitingFile {

    @Id
    private UUID id;

    private String name;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private String sha256;

    @Column(name = "node_id")
    private UUID nodeId;

    private int tubes;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "scan_id")
    private @Nullable UUID scanId;

    protected WaitingFile() {}

    WaitingFile(RackReading reading, UUID rack, int tubes, Instant now) {
        this.id = Ids.next();
        this.name = reading.name();
        this.content = reading.bytes();
        this.sha256 = reading.sha256();
        this.nodeId = rack;
        this.tubes = tubes;
        this.arrivedAt = now;
    }

    void settle(@Nullable UUID scan, Instant now, UUID person) {
        if (settledAt != null) {
            throw RackRefusals.settledBefore();
        }
        scanId = scan;
        settledAt = now;
        settledBy = person;
    }

    UUID rack() {
        return nodeId;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
