package ayaz.geofiles;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A shape with the coordinates of its file. */
record RawRow(JsonObject attributes, @Nullable Geometry geometry) {}
