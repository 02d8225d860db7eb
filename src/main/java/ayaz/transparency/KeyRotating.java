package ayaz.transparency;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.notes.Handover;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** An administrator hands the log over to a new key. Both keys sign that, so that who trusts the old can trust the new. */
@ApplicationScoped
public class KeyRotating {

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    private record Rotation(NoteKey before, NoteKey after) {}

    /** Answers the new key. The old private key is gone then, its public one stays published. */
    @Requires(Permission.MANAGE_SETTINGS)
    public String rotate() {
        LogKeys keys = setup.keys();
        Rotation done = database.write(connection -> handOver(new LogRows(connection), keys));
        keys.retire(done.before);
        audit.changedAtOnce(
                AuditSubject.named(AuditKind.SETTING, "log.key"),
                "value",
                done.before.toString(),
                done.after.toString());
        return done.after.toString();
    }

    private Rotation handOver(LogRows rows, LogKeys keys) throws SQLException {
        boolean held = rows.held().isPresent();
        List<LogRows.Key> used = rows.keys();
        if (!held || used.isEmpty()) {
            throw LogRefusals.busy();
        }
        LogRows.Key newest = used.get(used.size() - 1);
        NoteSigner before = keys.signer(newest.key()).orElseThrow(LogRefusals::foreignKey);
        NoteSigner after = keys.unused(
                newest.key().name(), used.stream().map(LogRows.Key::key).toList());
        long fromSize = rows.newest().map(checkpoint -> checkpoint.size() + 1).orElse(0L);
        Instant now = clock.now();
        String handover = Handover.sign(before, after, fromSize, now).written();
        rows.add(new LogRows.Key(newest.number() + 1, after.key(), fromSize, now, handover));
        return new Rotation(before.key(), after.key());
    }
}
