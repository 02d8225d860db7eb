package ayaz.programmes;

import ayaz.audit.Voiding;
import ayaz.platform.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one source says of a programme in numbers. */
public record FigureLine(
        UUID id,
        UUID programmeId,
        String programme,
        String kind,
        @Nullable String area,
        String period,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Integer best,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        String source,
        @Nullable String remarks,
        @Nullable Voiding voided,
        long version)
        implements Versioned {}
