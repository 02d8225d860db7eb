package ayaz.species;

/** Whose list says so. Its name is the code in the vocabulary STATUS_SYSTEM. */
public enum StatusSystem {
    IUCN_GLOBAL,
    IUCN_REGIONAL,
    KZ_LIST_1034,
    KZ_REDBOOK,
    CITES,
    CMS,
    OTHER_RED_BOOK;

    public boolean isOfIucn() {
        return this == IUCN_GLOBAL || this == IUCN_REGIONAL;
    }

    /** At any time it has one category for a taxon; others list populations and annotations side by side. */
    boolean saysOneThing() {
        return this == IUCN_GLOBAL || this == KZ_REDBOOK;
    }

    /** The Red Book of Kazakhstan has categories of its own; all others share one vocabulary. */
    public String categoryVocabulary() {
        return this == KZ_REDBOOK ? "REDBOOK_CATEGORY" : "STATUS_CATEGORY";
    }
}
