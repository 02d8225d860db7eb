package ayaz.species;

import java.util.UUID;

/** A vernacular name as the index needs it. */
public record NamedTaxon(UUID taxonId, String language, String name, boolean preferred) {}
