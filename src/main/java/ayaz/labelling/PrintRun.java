package ayaz.labelling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Labels that one person made in one act; the copy is the highest that any unit got. */
public record PrintRun(
        String template,
        Instant printedAt,
        String printedBy,
        @Nullable String reason,
        long labels,
        int copyNumber) {}
