package ayaz.collecting;

import ayaz.places.Coordinates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collecting places as GeoJSON (RFC 7946).
 *
 * @param clustered the features are clusters
 * @param complete there are no more in this part of the map
 */
public record PlaceFeatures(String type, boolean clustered, List<Feature> features, boolean complete) {

    PlaceFeatures(boolean clustered, List<Feature> features, boolean complete) {
        this("FeatureCollection", clustered, features, complete);
    }

    /** One point, and all of one taxon that was collected there; or a cluster of several. */
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

        Coordinates place() {
            return new Coordinates(coordinates.get(1), coordinates.get(0));
        }
    }

    /**
     * What was collected at a point, or of a cluster how many lots; its taxon, where all are of one.
     *
     * @param lot one of the lots, or the only one
     * @param units that were made of them
     * @param uncertaintyMeters how far from the point it may have been, where the point was generalised
     */
    public record Properties(
            boolean cluster,
            @Nullable UUID taxonId,
            @Nullable String scientificName,
            long lots,
            @Nullable Long units,
            @Nullable String lot,
            @Nullable Integer uncertaintyMeters,
            @Nullable String dataGeneralizations) {

        static Properties ofPoint(
                UUID taxonId,
                String scientificName,
                long lots,
                long units,
                String lot,
                @Nullable Integer uncertaintyMeters,
                @Nullable String dataGeneralizations) {
            return new Properties(
                    false, taxonId, scientificName, lots, units, lot, uncertaintyMeters, dataGeneralizations);
        }

        static Properties ofCluster(
                @Nullable UUID taxonId,
                @Nullable String scientificName,
                long lots,
                @Nullable String dataGeneralizations) {
            return new Properties(true, taxonId, scientificName, lots, null, null, null, dataGeneralizations);
        }
    }
}
