package ayaz.occurrences;

import ayaz.audit.Voiding;
import ayaz.platform.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A data set as lists show it: what came with it, what was left out, and whether it stands. */
public record DatasetLine(
        UUID id,
        String name,
        DatasetFormat format,
        String fileName,
        @Nullable String licence,
        @Nullable String citation,
        int rows,
        int occurrences,
        int counts,
        int knownBefore,
        List<LeftOutRows> leftOut,
        @Nullable Integer deployments,
        @Nullable BigDecimal cameraDays,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant importedAt,
        String importedBy,
        @Nullable Voiding voided,
        long version)
        implements Versioned {}
