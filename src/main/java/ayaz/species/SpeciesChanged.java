package ayaz.species;

import java.util.UUID;

/** A taxon or one of its names was added or changed. */
public record SpeciesChanged(UUID taxonId) {}
