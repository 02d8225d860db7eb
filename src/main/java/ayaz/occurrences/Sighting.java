package ayaz.occurrences;

import ayaz.places.Coordinates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says was seen.
 *
 * @param row as a spreadsheet numbers it
 * @param id unique in its source
 * @param place in WGS 84
 * @param datum that was told, where it is another name of WGS 84 or not known
 * @param numbers that the animal may carry, the surest first
 */
record Sighting(
        int row,
        String id,
        String name,
        String basis,
        EventDate when,
        @Nullable Coordinates place,
        @Nullable Integer uncertainty,
        @Nullable String datum,
        @Nullable VerbatimPlace verbatim,
        @Nullable String oblast,
        @Nullable String locality,
        @Nullable Integer individuals,
        @Nullable String sex,
        @Nullable String lifeStage,
        @Nullable String method,
        @Nullable String recordedBy,
        List<String> numbers,
        @Nullable String media,
        @Nullable String licence,
        @Nullable String generalizations,
        @Nullable String remarks) {

    /** All that the source says of it, without the row that it stands in. */
    String told() {
        return String.join(
                "\u0001",
                id,
                name,
                basis,
                when.written(),
                String.valueOf(place),
                String.valueOf(uncertainty),
                datum + (verbatim == null ? "" : " " + verbatim),
                String.valueOf(oblast),
                String.valueOf(locality),
                String.valueOf(individuals),
                String.valueOf(sex),
                String.valueOf(lifeStage),
                String.valueOf(method),
                String.valueOf(recordedBy),
                String.valueOf(numbers),
                String.valueOf(media),
                String.valueOf(licence),
                String.valueOf(generalizations),
                String.valueOf(remarks));
    }
}
