package ayaz.evidence;

import java.util.Locale;

/** What must hold for a bundle to be verified, in the order in which it is checked. */
public enum Rule {
    ZIP,
    MANIFEST,
    KEYS,
    ISSUER,
    CHECKPOINTS,
    CONSISTENCY,
    COSIGNATURES,
    TIME_STAMPS,
    EVENTS,
    PROOFS,
    STORIES,
    RECORDS,
    SIGNATURES,
    DOCUMENTS,
    GIVEN_KEY,
    GIVEN_CHECKPOINT,
    GIVEN_WITNESS;

    /** As the specification calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
