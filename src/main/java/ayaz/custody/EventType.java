package ayaz.custody;

/** What happened to a unit (handbook B.10). */
public enum EventType {
    COLLECTED,
    RECEIVED,
    LABELLED,
    PLACED,
    MOVED,
    REMOVED,
    QUARANTINED,
    RELEASED,
    HANDED_OVER,
    DISPATCHED,
    DELIVERED,
    RETURNED,
    THAWED,
    CONSUMED,
    DISPOSED,
    VERIFIED,
    LOST,
    FOUND,
    CORRECTED
}
