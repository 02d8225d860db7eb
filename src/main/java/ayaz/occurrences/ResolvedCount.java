package ayaz.occurrences;

import ayaz.species.Taxon;

/** A count with the taxon that it is matched to. */
record ResolvedCount(AreaCount count, Taxon taxon) {}
