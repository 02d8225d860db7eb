package ayaz.audit;

/** What happened. Nothing is ever removed, so there is no word for it. */
public enum AuditEvent {
    CREATED,
    CHANGED,
    PRINTED,
    IMPORTED,
    DOWNLOADED,
    RECEIVED,
    DISCARDED,
    UNDONE,
    REFUSED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED_OUT,
    SIGNED_OUT,
    SIGNED,
    SIGNATURE_FAILED
}
