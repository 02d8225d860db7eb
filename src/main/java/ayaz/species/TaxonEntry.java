package ayaz.species;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A taxon as lists and labels show it. */
public record TaxonEntry(
        UUID id,
        String scientificName,
        @Nullable String authorship,
        TaxonRank rank,
        @Nullable UUID parentId,
        @Nullable UUID acceptedId,
        String lineage,
        @Nullable String shortCode,
        LocalNames names) {

    /** As the query reads it; the names come from another. */
    public TaxonEntry(
            UUID id,
            String scientificName,
            @Nullable String authorship,
            TaxonRank rank,
            @Nullable UUID parentId,
            @Nullable UUID acceptedId,
            String lineage,
            @Nullable String shortCode) {
        this(id, scientificName, authorship, rank, parentId, acceptedId, lineage, shortCode, LocalNames.NONE);
    }

    /** The name in that language, or null where none is known. */
    public @Nullable String vernacularName(Locale locale) {
        return names.in(locale);
    }

    public boolean synonym() {
        return acceptedId != null;
    }

    public boolean isAtOrBelow(TaxonEntry other) {
        return lineage.startsWith(other.lineage);
    }

    TaxonEntry with(LocalNames localNames) {
        return new TaxonEntry(
                id, scientificName, authorship, rank, parentId, acceptedId, lineage, shortCode, localNames);
    }
}
