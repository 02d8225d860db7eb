package ayaz.holdings;

import ayaz.custody.Releasing;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.platform.Forms;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.signing.SignatureCard;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignatureQueries;
import ayaz.signing.SignedAct;
import ayaz.specimen.LotCard;
import ayaz.specimen.SpecimenQueries;
import ayaz.specimen.UnitState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lot: what it is, how it was collected, and where its units are. */
@Named
@ViewScoped
public class LotPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int ROWS = 100;

    @Inject
    transient SpecimenQueries specimens;

    @Inject
    transient HoldingsQueries holdings;

    @Inject
    transient SignatureQueries signatures;

    @Inject
    transient Releasing releasing;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Forms forms;

    @Inject
    transient Paging paging;

    private final SignatureForm signature = new SignatureForm(SignedAct.RELEASE);
    private @Nullable String number;
    private @Nullable String reason;
    private transient @Nullable LotCard lot;
    private final Once<Holdings> units = new Once<>();

    public @Nullable LotCard getLot() {
        if (lot == null) {
            lot = specimens.lot(String.valueOf(number));
        }
        return lot;
    }

    /** With their places, in the order in which they were filled. */
    public Holdings getUnits() {
        var ofLot = new WrittenFilter(null, null, null, null, null, null, null, number);
        return units.get(() -> holdings.find(ofLot, paging.cursor(), ROWS));
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
        lot = null;
        units.forget();
        return forms.submit(
                () -> releasing.releaseLot(of, reason == null ? "" : reason, signature.wish()), released -> {
                    forms.say("holdings.lot.released", released);
                    return Forms.to("/specimen/lot.xhtml", "number", of);
                });
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public List<SignatureCard> getSignatures() {
        LotCard card = getLot();
        return card == null ? List.of() : signatures.ofRecord(card.id());
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
