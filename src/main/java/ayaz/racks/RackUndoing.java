package ayaz.racks;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.signing.Pen;
import ayaz.signing.SignatureWish;
import ayaz.storage.Corrections;
import ayaz.storage.Restoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a saved reading back as one new act: what it moved goes back, who lost a place has it again, and the questions that
 * it opened are closed. What was seen stays written.
 */
@ApplicationScoped
@Transactional
public class RackUndoing {

    @Inject
    RackRecords records;

    @Inject
    Restoring restoring;

    @Inject
    Corrections corrections;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Requires(Permission.PLACE)
    public void undo(
            @NotNull UUID scanId, @NotBlank @Size(max = 300) String reason, @Nullable @Valid SignatureWish signature) {
        Pen pen = corrections.pen(records.get(scanId).savedBy(), signature);
        RackScan scan = records.held(scanId);
        mustBeUndoable(scan);
        Instant now = clock.now();
        var undo = new RackUndo(scan, reason, now, user.id());
        records.add(undo);
        audit.because(reason);
        audit.tell(AuditEvent.UNDONE, records.subject(scan.nodeId(), scan.source()));
        restoring.takeBack(new Restoring.Wish(
                scan.nodeId(),
                scan.id(),
                undo.id(),
                records.unitsOf(scan),
                records.loose(scan),
                scan.source() + ": " + reason,
                pen));
        records.openItemsOf(scan).forEach(item -> item.resolve(WorkItem.Resolution.NOTED, reason, now, user.id()));
    }

    private void mustBeUndoable(RackScan scan) {
        if (records.isUndone(scan)) {
            throw RackRefusals.undoneBefore();
        }
        if (scan.mode() == ScanMode.ASSIGN) {
            throw RackRefusals.codesStay();
        }
    }
}
