package ayaz.species;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A taxon in use that answers a search.
 *
 * @param matched the name by which it was found
 * @param synonymOf when {@code matched} is a synonym: the name in use
 */
public record TaxonHit(
        UUID id,
        String scientificName,
        @Nullable String authorship,
        TaxonRank rank,
        @Nullable String shortCode,
        LocalNames names,
        String matched,
        @Nullable String synonymOf) {

    static TaxonHit of(TaxonEntry taxon, String matched, boolean bySynonym) {
        return new TaxonHit(
                taxon.id(),
                taxon.scientificName(),
                taxon.authorship(),
                taxon.rank(),
                taxon.shortCode(),
                taxon.names(),
                matched,
                bySynonym ? taxon.scientificName() : null);
    }
}
