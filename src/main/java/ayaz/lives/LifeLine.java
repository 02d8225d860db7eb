package ayaz.lives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event of a life. */
public record LifeLine(
        UUID id,
        long version,
        LifeEventType type,
        @Nullable String on,
        @Nullable String place,
        @Nullable String detail,
        String source,
        @Nullable String remarks) {}
