package ayaz.programmes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why it counts no more. */
public record Voiding(Instant at, String reason) {

    static @Nullable Voiding of(@Nullable Instant at, @Nullable String reason) {
        return at == null ? null : new Voiding(at, reason == null ? "" : reason);
    }
}
