package ayaz.occurrences;

import ayaz.species.Taxon;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sighting with the taxon and the animal that it is matched to. */
record Resolved(Sighting sighting, Taxon taxon, @Nullable UUID animal) {}
