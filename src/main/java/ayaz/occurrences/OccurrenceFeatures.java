package ayaz.occurrences;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in a part of the map as GeoJSON (RFC 7946): clusters, or, where there are few, each occurrence.
 *
 * @param clustered the features are clusters
 * @param seen how many occurrences they stand for
 * @param complete nothing of this part of the map is missing
 */
public record OccurrenceFeatures(String type, boolean clustered, long seen, boolean complete, List<Feature> features) {

    OccurrenceFeatures(boolean clustered, long seen, boolean complete, List<Feature> features) {
        this("FeatureCollection", clustered, seen, complete, features);
    }

    /** A cluster or an occurrence at its point. */
    public record Feature(String type, Point geometry, Properties properties) {

        static Feature at(double longitude, double latitude, Properties properties) {
            return new Feature(
                    "Feature", new Point("Point", List.of(rounded(longitude), rounded(latitude))), properties);
        }

        private static double rounded(double degrees) {
            return Math.round(degrees * 1e7) / 1e7;
        }
    }

    /** Longitude, latitude. */
    public record Point(String type, List<Double> coordinates) {}

    /**
     * Of a cluster: how many it stands for and from which years. Of an occurrence: what it is.
     *
     * @param count occurrences
     * @param uncertaintyMeters how far from the point it may have been
     */
    public record Properties(
            boolean cluster,
            long count,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            @Nullable UUID id,
            @Nullable UUID taxonId,
            @Nullable String scientificName,
            @Nullable String eventDate,
            @Nullable Integer individuals,
            @Nullable String organism,
            @Nullable String basisOfRecord,
            @Nullable Integer uncertaintyMeters,
            @Nullable String dataGeneralizations) {

        static Properties ofCluster(long count, int firstYear, int lastYear, @Nullable String generalizations) {
            return new Properties(
                    true,
                    count,
                    firstYear == 0 ? null : firstYear,
                    lastYear == 0 ? null : lastYear,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    generalizations);
        }

        static Properties of(OccurrenceLine line) {
            return new Properties(
                    false,
                    1,
                    null,
                    null,
                    line.id(),
                    line.taxonId(),
                    line.scientificName(),
                    line.eventDate(),
                    line.individuals(),
                    line.organism(),
                    line.basisOfRecord(),
                    line.uncertaintyMeters(),
                    line.dataGeneralizations());
        }
    }
}
