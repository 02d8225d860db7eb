package ayaz.species;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which species and subspecies a list shows.
 *
 * @param ids only these, for a search by name; null for all
 * @param lineage only those below this group
 * @param status only those with this category now
 */
public record TaxonFilter(
        @Nullable Set<UUID> ids,
        @Nullable String lineage,
        @Nullable StatusChoice status) {

    static final TaxonFilter ALL = new TaxonFilter(null, null, null);
}
