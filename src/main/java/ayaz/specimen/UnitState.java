package ayaz.specimen;

import java.util.Map;
import java.util.Set;

/** What a unit is now, and what it may become (handbook A.3). */
public enum UnitState {
    PLANNED,
    RECEIVED,
    QUARANTINED,
    AVAILABLE,
    RESERVED,
    CHECKED_OUT,
    IN_TRANSIT,
    ON_LOAN,
    MISSING,
    THAWED_USED,
    TRANSFERRED,
    DISPOSED,
    REJECTED,
    VOID;

    private static final Map<UnitState, Set<UnitState>> NEXT = Map.ofEntries(
            Map.entry(PLANNED, Set.of(RECEIVED, VOID)),
            Map.entry(RECEIVED, Set.of(QUARANTINED, AVAILABLE, REJECTED)),
            Map.entry(QUARANTINED, Set.of(AVAILABLE, REJECTED, DISPOSED, MISSING)),
            Map.entry(AVAILABLE, Set.of(QUARANTINED, RESERVED, CHECKED_OUT, DISPOSED, MISSING)),
            Map.entry(RESERVED, Set.of(AVAILABLE, CHECKED_OUT, MISSING)),
            Map.entry(CHECKED_OUT, Set.of(AVAILABLE, RESERVED, QUARANTINED, THAWED_USED, IN_TRANSIT, MISSING)),
            Map.entry(IN_TRANSIT, Set.of(ON_LOAN, TRANSFERRED, RECEIVED, MISSING, DISPOSED)),
            Map.entry(ON_LOAN, Set.of(IN_TRANSIT, THAWED_USED)),
            Map.entry(MISSING, Set.of(QUARANTINED, DISPOSED)));

    public boolean mayBecome(UnitState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** No way leads out; a mistake is corrected by a reversal that stays visible. */
    public boolean isTerminal() {
        return !NEXT.containsKey(this);
    }

    /** Whole and with us: in its place, on its way to one, or in somebody's hand. */
    public boolean isInHand() {
        return isInStore() || this == RECEIVED || this == CHECKED_OUT;
    }

    /** In one of these, and only in these, a unit has a place (handbook A.2.6). */
    public boolean isInStore() {
        return this == AVAILABLE || this == RESERVED || this == QUARANTINED;
    }
}
