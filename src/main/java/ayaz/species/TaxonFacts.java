package ayaz.species;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a curator may correct of a taxon itself; {@code shortCode} is what labels carry. */
public record TaxonFacts(
        @NotBlank @Size(max = 160) String scientificName,
        @Nullable @Size(max = 160) String authorship,
        @Nullable @Pattern(regexp = "[A-Z]{2,6}") String shortCode,
        @Nullable @Min(0) @Max(100_000) Integer blurRadiusMeters,
        @Nullable @Size(max = 160) String citesName,
        @Valid ExternalIds externalIds,
        @Nullable @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    /** A program may leave the ids out. */
    @SuppressWarnings("NullAway") // of JSON that leaves it out
    public TaxonFacts {
        externalIds = externalIds == null ? ExternalIds.NONE : externalIds;
    }

    static TaxonFacts of(TaxonCard card) {
        return new TaxonFacts(
                card.scientificName(),
                card.authorship(),
                card.shortCode(),
                card.blurRadiusMeters(),
                card.citesName(),
                card.externalIds(),
                card.source(),
                card.remarks());
    }
}
