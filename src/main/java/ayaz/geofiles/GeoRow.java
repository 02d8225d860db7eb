package ayaz.geofiles;

import ayaz.platform.Refusal;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One shape of a file.
 *
 * @param number its place in the file, from 1
 * @param geometry sound, in WGS 84; absent where the file has none or it cannot be used
 * @param mended it was not valid as the file has it
 * @param flaw why it cannot be used
 */
public record GeoRow(
        int number,
        JsonObject attributes,
        @Nullable Geometry geometry,
        boolean mended,
        @Nullable Refusal flaw) {}
