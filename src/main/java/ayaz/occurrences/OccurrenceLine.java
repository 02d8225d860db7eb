package ayaz.occurrences;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence as its reader may see it.
 *
 * @param organism the code of the animal, where it is one of ours
 * @param locality finer than the oblast; not told where places are generalised
 * @param datum of the coordinates as they are here; where the source used another one, they were shifted to EPSG:4326
 * @param verbatimCoordinates latitude and longitude as the source had them, in {@code verbatimDatum}; null where those are they
 * @param dataGeneralizations why the place is not exact; null where it is
 */
public record OccurrenceLine(
        UUID id,
        String occurrenceId,
        UUID taxonId,
        String scientificName,
        String verbatimName,
        @Nullable String organism,
        @Nullable String animalNumber,
        String basisOfRecord,
        @Nullable String eventDate,
        @Nullable Integer individuals,
        @Nullable String sex,
        @Nullable String lifeStage,
        @Nullable String samplingMethod,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer uncertaintyMeters,
        @Nullable String datum,
        @Nullable String dataGeneralizations,
        @Nullable String oblast,
        @Nullable String locality,
        @Nullable String recordedBy,
        @Nullable String mediaUrl,
        @Nullable String licence,
        @Nullable String remarks,
        UUID datasetId,
        String dataset,
        boolean takenBack,
        @Nullable String verbatimCoordinates,
        @Nullable String verbatimDatum) {}
