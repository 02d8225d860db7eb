package ayaz.labelling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the log of labels. */
public record LabelLogRow(
        String unitId,
        int ordinal,
        String template,
        String templateVersion,
        int copyNumber,
        Instant printedAt,
        String printedBy,
        @Nullable String reason) {}
