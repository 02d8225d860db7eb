package ayaz.species;

/** From the widest group to the narrowest. */
public enum TaxonRank {
    KINGDOM,
    PHYLUM,
    SUBPHYLUM,
    CLASS,
    SUBCLASS,
    ORDER,
    SUBORDER,
    SUPERFAMILY,
    FAMILY,
    SUBFAMILY,
    TRIBE,
    GENUS,
    SUBGENUS,
    SPECIES,
    SUBSPECIES;

    /** An animal is identified to one of these, and labels name them. */
    public boolean isSpeciesOrBelow() {
        return compareTo(SPECIES) >= 0;
    }

    public boolean isAbove(TaxonRank other) {
        return compareTo(other) < 0;
    }
}
