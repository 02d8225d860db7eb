package ayaz.tubes;

import ayaz.signing.SignatureCard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as it is shown; {@code unit} is the code of the unit that the tube turned out to be. */
public record TubeLine(
        UUID id,
        String type,
        String typeLabel,
        Instant occurredAt,
        String actor,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable String reason,
        @Nullable String unit,
        @Nullable SignatureCard signature) {}
