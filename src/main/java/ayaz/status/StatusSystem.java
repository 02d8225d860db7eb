package ayaz.status;

import java.util.Set;

/** Whose list says so. Its name is the code in the vocabulary STATUS_SYSTEM. */
public enum StatusSystem {
    IUCN_GLOBAL,
    IUCN_REGIONAL,
    KZ_LIST_1034,
    KZ_REDBOOK,
    CITES,
    CMS,
    OTHER_RED_BOOK;

    private static final Set<String> OF_IUCN = Set.of("EX", "EW", "RE", "CR", "EN", "VU", "NT", "LC", "DD", "NE", "NA");

    public boolean isOfIucn() {
        return this == IUCN_GLOBAL || this == IUCN_REGIONAL;
    }

    /** An assessment for a region, or of a book that is not named by its system, must say which. */
    boolean needsScope() {
        return this == IUCN_REGIONAL || this == OTHER_RED_BOOK;
    }

    /** Red books have categories of their own; some, as the fifth edition of Kazakhstan's, took those of the IUCN. */
    public String vocabularyOf(String category) {
        return (this == KZ_REDBOOK || this == OTHER_RED_BOOK) && !OF_IUCN.contains(category)
                ? "REDBOOK_CATEGORY"
                : "STATUS_CATEGORY";
    }
}
