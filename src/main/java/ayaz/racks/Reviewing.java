package ayaz.racks;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;

/** What a rack reader dropped is taken in as it is; a person looks at the difference, and saves or discards it. */
@ApplicationScoped
@Transactional
public class Reviewing {

    @Inject
    RackScanning scanning;

    @Inject
    WaitingFiles files;

    @Inject
    RackRecords records;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** The file waits from now on, unless it is not believed; one that arrived before waits once. */
    @Requires(Permission.PLACE)
    public RackReport take(@Valid RackReading reading, Instant written) {
        RackScanning.Looked looked = scanning.look(reading);
        if (looked.report().problems().isEmpty() && !files.isKnown(reading, written)) {
            files.add(new WaitingFile(reading, looked.rack(), looked.tubes(), clock.now()));
            audit.tell(AuditEvent.RECEIVED, records.subject(looked.rack(), reading.name()));
        }
        return looked.report();
    }

    /** The file as a reading that locates. */
    @Requires(Permission.READ)
    public RackReading reading(UUID id, ScanMode mode, boolean downColumns) {
        WaitingFile file = files.get(id);
        return new RackReading(file.name(), file.content(), mode, null, downColumns);
    }

    /** Saves the file, if it is still believed, and then it waits no more. */
    @Requires(Permission.PLACE)
    public RackReport save(UUID id, ScanMode mode, boolean downColumns) {
        WaitingFile file = files.held(id);
        RackReport report = scanning.save(new RackReading(file.name(), file.content(), mode, null, downColumns));
        if (report.saved()) {
            file.settle(report.scan(), clock.now(), user.id());
        }
        return report;
    }

    /** The file is of no use: nothing of it is saved. */
    @Requires(Permission.PLACE)
    public void discard(UUID id) {
        WaitingFile file = files.held(id);
        file.settle(null, clock.now(), user.id());
        audit.tell(AuditEvent.DISCARDED, records.subject(file.rack(), file.name()));
    }
}
