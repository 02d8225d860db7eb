package ayaz.species;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which species and subspecies a list shows.
 *
 * @param among only these, of a status; null for all
 * @param found only these, of a search by name; null for all
 * @param lineage only those below this group
 */
public record TaxonFilter(
        @Nullable Set<UUID> among,
        @Nullable Found found,
        @Nullable String lineage) {

    static final TaxonFilter ALL = new TaxonFilter(null, null, null);

    /** What a search found: taxa themselves, and wider groups by their lineage for all that is below them. */
    public record Found(Set<UUID> ids, List<String> lineages) {

        boolean isNothing() {
            return ids.isEmpty() && lineages.isEmpty();
        }
    }

    boolean isNothing() {
        return (among != null && among.isEmpty()) || (found != null && found.isNothing());
    }
}
