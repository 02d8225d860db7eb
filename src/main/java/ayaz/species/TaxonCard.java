package ayaz.species;

import ayaz.platform.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one taxon.
 *
 * @param blurRadiusMeters how inexactly places are shown; null: as those of the nearest wider group, 0: exactly
 * @param inUse the name in use when this one is a synonym
 * @param classification the wider groups, widest first
 * @param below the next narrower taxa in use
 */
public record TaxonCard(
        UUID id,
        long version,
        String scientificName,
        @Nullable String authorship,
        TaxonRank rank,
        @Nullable String shortCode,
        @Nullable Integer blurRadiusMeters,
        @Nullable String citesName,
        ExternalIds externalIds,
        @Nullable String source,
        @Nullable String remarks,
        @Nullable TaxonEntry inUse,
        LocalNames localNames,
        List<NameLine> names,
        List<TaxonEntry> classification,
        List<TaxonEntry> below,
        List<TaxonEntry> synonyms)
        implements Versioned {

    NameLine name(UUID wanted) {
        return names.stream()
                .filter(name -> name.id().equals(wanted))
                .findFirst()
                .orElseThrow(SpeciesRefusals::noSuchStatement);
    }
}
