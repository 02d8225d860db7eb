package ayaz.custody;

import ayaz.signing.SignatureCard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as it is shown; {@code corrects} is the number of the event that it takes back. */
public record CustodyLine(
        UUID id,
        int seq,
        String type,
        String typeLabel,
        Instant occurredAt,
        int utcOffsetMinutes,
        Instant recordedAt,
        String actor,
        @Nullable List<String> from,
        @Nullable List<String> to,
        String stateAfter,
        @Nullable String reason,
        boolean late,
        @Nullable Integer corrects,
        @Nullable SignatureCard signature) {}
