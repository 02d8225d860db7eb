package ayaz.occurrences;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, as it is written there: a taxon by any name or id, the code of an animal, the id of a data
 * set, days as exactly as wanted ({@code 2024}, {@code 2024-05}). Blank is not asked.
 */
public record OccurrencesWanted(
        @Nullable String taxon,
        @Nullable String organism,
        @Nullable String dataset,
        @Nullable String from,
        @Nullable String to) {

    static OccurrencesWanted ofTaxon(String taxon) {
        return new OccurrencesWanted(taxon, null, null, null, null);
    }

    static OccurrencesWanted ofAnimal(String code) {
        return new OccurrencesWanted(null, code, null, null, null);
    }
}
