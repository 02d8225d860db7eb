package ayaz.geography;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A range, a protected area or another shape that touches an area. */
public record ShapeInside(
        UUID id,
        LayerKind kind,
        UUID layer,
        String layerName,
        @Nullable UUID taxonId,
        @Nullable String scientificName,
        @Nullable String name,
        @Nullable Integer year,
        @Nullable String dataGeneralizations) {}
