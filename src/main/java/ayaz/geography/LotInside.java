package ayaz.geography;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot that was collected in an area.
 *
 * @param stored how many of its units are here
 * @param dataGeneralizations the place is only known to be near
 */
public record LotInside(
        String catalogNumber,
        UUID taxonId,
        String scientificName,
        String sampleType,
        int units,
        int stored,
        double longitude,
        double latitude,
        @Nullable String dataGeneralizations) {}
