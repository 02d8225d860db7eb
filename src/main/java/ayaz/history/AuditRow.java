package ayaz.history;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry as it was written: terms as codes, and names as they were then. */
public record AuditRow(
        UUID id,
        Instant recordedAt,
        int utcOffsetMinutes,
        @Nullable UUID actorId,
        String actor,
        AuditEvent event,
        @Nullable AuditKind kind,
        @Nullable UUID recordId,
        @Nullable String record,
        @Nullable String part,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    /** The same entry with other words for what was and what is. */
    AuditRow saying(@Nullable String otherBefore, @Nullable String otherAfter) {
        return new AuditRow(
                id,
                recordedAt,
                utcOffsetMinutes,
                actorId,
                actor,
                event,
                kind,
                recordId,
                record,
                part,
                field,
                otherBefore,
                otherAfter,
                reason);
    }

    /** The key that the next page begins after. */
    String key() {
        return recordedAt + "_" + id;
    }
}
