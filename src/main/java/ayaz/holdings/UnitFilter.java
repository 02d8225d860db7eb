package ayaz.holdings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which units: every field narrows, null does not. {@code q} is a code, an animal's name or number, or a lot. */
public record UnitFilter(
        @Nullable UUID taxon,
        @Nullable String state,
        @Nullable String type,
        @Nullable String node,
        @Nullable String organism,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String q) {}
