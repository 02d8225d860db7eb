package ayaz.identity;

/** What a use case may ask of the person who wants it done. */
public enum Permission {
    READ,
    AUDIT,
    SEE_EXACT_PLACES,
    REGISTER,
    LABEL,
    PLACE,
    RETRIEVE,
    RELEASE,
    DISPOSE,
    CORRECT,
    IMPORT,
    MANAGE_STORAGE,
    MANAGE_SPECIES,
    MANAGE_MAPS,
    MANAGE_USERS,
    MANAGE_SETTINGS,
    MANAGE_OWN_TOKENS;

    /** Nothing changes by it. */
    public boolean isReading() {
        return this == READ || this == AUDIT || this == SEE_EXACT_PLACES;
    }
}
