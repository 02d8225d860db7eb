package ayaz.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry as it will be stored; the reason is that of its act. */
record AuditLine(
        Instant at,
        int offsetMinutes,
        Actor.Person who,
        AuditEvent event,
        @Nullable AuditSubject subject,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    AuditLine because(@Nullable String why) {
        return reason != null ? this : new AuditLine(at, offsetMinutes, who, event, subject, field, before, after, why);
    }
}
