package ayaz.signing;

/** What somebody says by signing; terms of the vocabulary {@code SIGNATURE_MEANING}. */
public enum Meaning {
    AUTHORSHIP,
    PERFORMED,
    WITNESSED,
    REVIEWED,
    APPROVED,
    RELEASED,
    RESPONSIBILITY
}
