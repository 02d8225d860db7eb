package ayaz.holdings;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.signing.SignatureRules;
import ayaz.signing.SignedAct;
import ayaz.specimen.UnitState;

/** Which acts the page of a unit offers: those that its state and the reader's role allow, signed or not. */
public final class UnitActs {

    private final UnitState state;
    private final CurrentUser user;
    private final SignatureRules signatures;

    UnitActs(UnitState state, CurrentUser user, SignatureRules signatures) {
        this.state = state;
        this.user = user;
        this.signatures = signatures;
    }

    public boolean isSigned() {
        return isReleasable() || (isDoubtable() && needs(SignedAct.QUARANTINE));
    }

    public boolean isUseSigned() {
        return isUsable() && needs(SignedAct.USE);
    }

    private boolean needs(SignedAct act) {
        return signatures.isNeeded(act, user.role());
    }

    public boolean isDisposable() {
        return user.may(Permission.DISPOSE) && state.mayBecome(UnitState.DISPOSED) && state != UnitState.IN_TRANSIT;
    }

    public boolean isTakeable() {
        return user.may(Permission.RETRIEVE) && (state == UnitState.AVAILABLE || state == UnitState.RESERVED);
    }

    public boolean isReleasable() {
        return user.may(Permission.RELEASE) && state == UnitState.QUARANTINED;
    }

    public boolean isDoubtable() {
        return user.may(Permission.RELEASE) && state == UnitState.AVAILABLE;
    }

    public boolean isUsable() {
        return user.may(Permission.RETRIEVE) && state == UnitState.CHECKED_OUT;
    }

    public boolean isPlaceable() {
        return user.may(Permission.PLACE)
                && (state.isInStore()
                        || state == UnitState.RECEIVED
                        || state == UnitState.CHECKED_OUT
                        || state == UnitState.MISSING);
    }
}
