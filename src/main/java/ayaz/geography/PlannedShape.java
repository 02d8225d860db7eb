package ayaz.geography;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A shape as it will be kept. */
record PlannedShape(
        UUID id,
        @Nullable UUID taxon,
        @Nullable String name,
        @Nullable String presence,
        @Nullable String origin,
        @Nullable String seasonality,
        @Nullable Integer year,
        JsonObject properties,
        boolean mended,
        Geometry shape) {}
