package ayaz.species;

/** A taxon on its level of the tree, and how many stand on the next one below it. */
public record TreeRow(TaxonEntry taxon, long below) {}
