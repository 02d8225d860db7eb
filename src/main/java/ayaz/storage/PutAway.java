package ayaz.storage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit into a node: at the written position, or at the first free one when there is none. {@code occurredAt} is when
 * it was done, null for now.
 */
public record PutAway(
        @NotBlank @Size(max = 64) String unit,
        @NotBlank @Size(max = 64) String node,
        @Nullable @Size(max = 10) String position,
        @Nullable Instant occurredAt,
        @Nullable @Size(max = 400) String reason) {}
