package ayaz.species;

import org.jspecify.annotations.Nullable;

/** Where a taxon belongs, each by name or id: below a wider one, or to the accepted name whose synonym it is; neither: on top. */
public record TaxonPlace(@Nullable String parent, @Nullable String acceptedTaxon) {}
