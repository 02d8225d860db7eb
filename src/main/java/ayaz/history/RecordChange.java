package ayaz.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A field of a record became another, and was {@code before} until then. */
public record RecordChange(
        Instant at, String field, @Nullable String before) {}
