package ayaz.merging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that became part of the animal. */
public record MergeLine(
        UUID id, String code, @Nullable String name, String reason, Instant mergedAt, String mergedBy) {}
