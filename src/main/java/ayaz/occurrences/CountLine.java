package ayaz.occurrences;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Animals counted over an area. */
public record CountLine(
        UUID id,
        UUID taxonId,
        String scientificName,
        String eventDate,
        String area,
        int counted,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        String method,
        @Nullable BigDecimal surveyedKm2,
        @Nullable String recordedBy,
        @Nullable String remarks,
        UUID datasetId,
        String dataset) {}
