package ayaz.racks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work item as people read it.
 *
 * @param unit whether the code is that of a unit, whose story then holds the resolution
 * @param message what contradicts what
 * @param source the reading that found it, and who saved that
 */
public record WorkRow(
        UUID id,
        String kind,
        String kindLabel,
        String code,
        boolean unit,
        @Nullable List<String> lastPlace,
        @Nullable List<String> observedPlace,
        @Nullable String message,
        Instant openedAt,
        long days,
        String source,
        String openedBy,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        @Nullable String reason) {}
