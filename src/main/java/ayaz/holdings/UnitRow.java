package ayaz.holdings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit in a list. */
public record UnitRow(
        String unitId,
        String state,
        String stateLabel,
        UUID taxonId,
        String taxon,
        @Nullable String organism,
        @Nullable String organismCode,
        String lot,
        int ordinal,
        String sampleType,
        String sampleTypeLabel,
        String containerType,
        String collectedOn,
        @Nullable List<String> path) {}
