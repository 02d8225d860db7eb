package ayaz.geography;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An observation in an area. */
public record SightingInside(
        UUID id,
        UUID taxonId,
        String scientificName,
        String eventDate,
        @Nullable Integer individuals,
        double longitude,
        double latitude,
        @Nullable String dataGeneralizations) {}
