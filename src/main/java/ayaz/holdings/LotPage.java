package ayaz.holdings;

import ayaz.custody.Releasing;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.platform.Forms;
import ayaz.platform.Paging;
import ayaz.specimen.LotCard;
import ayaz.specimen.SpecimenQueries;
import ayaz.specimen.UnitState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One lot: what it is, how it was collected, and where its units are. */
@Named
@RequestScoped
public class LotPage {

    private static final int ROWS = 100;

    @Inject
    SpecimenQueries specimens;

    @Inject
    HoldingsQueries holdings;

    @Inject
    Releasing releasing;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    @Inject
    Paging paging;

    private @Nullable String number;
    private @Nullable String reason;
    private @Nullable LotCard lot;
    private @Nullable Holdings units;

    public @Nullable LotCard getLot() {
        if (lot == null) {
            lot = specimens.lot(String.valueOf(number));
        }
        return lot;
    }

    /** With their places, in the order in which they were filled. */
    public Holdings getUnits() {
        var found = units;
        if (found == null) {
            var ofLot = new WrittenFilter(null, null, null, null, null, null, null, number);
            found = holdings.find(ofLot, paging.cursor(), ROWS);
            units = found;
        }
        return found;
    }

    /** Some wait in quarantine, and the reader may let them out. */
    public boolean isReleasable() {
        LotCard card = getLot();
        return user.may(Permission.RELEASE)
                && card != null
                && card.units().stream().anyMatch(unit -> unit.state() == UnitState.QUARANTINED);
    }

    public @Nullable String release() {
        String of = String.valueOf(number);
        return forms.submit(() -> releasing.releaseLot(of, reason == null ? "" : reason), released -> {
            forms.say("holdings.lot.released", released);
            return Forms.to("/specimen/lot.xhtml", "number", of);
        });
    }

    public @Nullable String releaseUnit(String code) {
        String of = String.valueOf(number);
        return forms.submit(
                () -> {
                    releasing.release(code, reason == null ? "" : reason);
                    forms.say("holdings.lot.released", 1);
                },
                Forms.to("/specimen/lot.xhtml", "number", of));
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String printed) {
        number = printed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
