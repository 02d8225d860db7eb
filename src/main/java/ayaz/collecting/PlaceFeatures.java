package ayaz.collecting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collecting places as GeoJSON (RFC 7946).
 *
 * @param complete there are no more in this part of the map
 */
public record PlaceFeatures(String type, List<Feature> features, boolean complete) {

    PlaceFeatures(List<Feature> features, boolean complete) {
        this("FeatureCollection", features, complete);
    }

    /** One point, and all of one taxon that was collected there. */
    public record Feature(String type, Point geometry, Properties properties) {

        Feature(Point geometry, Properties properties) {
            this("Feature", geometry, properties);
        }
    }

    /** Longitude, latitude. */
    public record Point(String type, List<Double> coordinates) {

        Point(double longitude, double latitude) {
            this("Point", List.of(longitude, latitude));
        }
    }

    /**
     * What was collected at a point.
     *
     * @param lot one of the lots, or the only one
     * @param units that were made of them
     * @param uncertaintyMeters how far from the point it may have been, where the point was generalised
     */
    public record Properties(
            UUID taxonId,
            String scientificName,
            long lots,
            long units,
            String lot,
            @Nullable Integer uncertaintyMeters,
            @Nullable String dataGeneralizations) {}
}
