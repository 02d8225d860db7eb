package ayaz.checklists;

import org.jspecify.annotations.Nullable;

/** What checklists say of a taxon, for its card. */
public final class TaxonStatement {

    private TaxonStatement() {}

    /** Where it lives. */
    public record Distribution(
            @Nullable String locality,
            @Nullable String locationId,
            @Nullable String countryCode,
            @Nullable String occurrenceStatus,
            @Nullable String establishmentMeans,
            @Nullable String threatStatus,
            @Nullable String appendixCites,
            @Nullable String eventDate,
            @Nullable String source) {}

    /** What it is like. */
    public record Description(
            @Nullable String kind,
            @Nullable String language,
            String body,
            @Nullable String source,
            @Nullable String license) {}
}
