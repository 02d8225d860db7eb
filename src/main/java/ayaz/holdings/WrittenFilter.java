package ayaz.holdings;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, as it is written there: a taxon by any name or id, codes of states, types and places, days
 * as {@code 2026-03-14}. Blank is not asked.
 */
public record WrittenFilter(
        @Nullable String taxon,
        @Nullable String state,
        @Nullable String type,
        @Nullable String node,
        @Nullable String organism,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q) {

    public WrittenFilter {
        taxon = bare(taxon);
        state = bare(state);
        type = bare(type);
        node = bare(node);
        organism = bare(organism);
        from = bare(from);
        to = bare(to);
        q = bare(q);
    }

    private static @Nullable String bare(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
