package ayaz.species;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which species and subspecies a list shows.
 *
 * @param ids only these, for a search by name or status; null for all
 * @param lineage only those below this group
 */
public record TaxonFilter(@Nullable Set<UUID> ids, @Nullable String lineage) {

    static final TaxonFilter ALL = new TaxonFilter(null, null);
}
