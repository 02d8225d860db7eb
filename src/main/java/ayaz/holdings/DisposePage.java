package ayaz.holdings;

import ayaz.platform.CardPage;
import ayaz.platform.Forms;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import ayaz.storage.Disposing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asks why a unit is destroyed, and for the signature under it. */
@Named
@ViewScoped
public class DisposePage extends CardPage<UnitCard> {

    private static final long serialVersionUID = 1;

    @Inject
    transient UnitCards cards;

    @Inject
    transient Disposing disposing;

    @Inject
    transient Forms forms;

    private final SignatureForm signature = new SignatureForm(SignedAct.DISPOSAL);
    private @Nullable String reason;

    public @Nullable String dispose() {
        return forms.submit(
                () -> {
                    disposing.dispose(getCode(), reason == null ? "" : reason, signature.wish());
                    forms.say("holdings.dispose.done", getCode());
                },
                Forms.to("/unit.xhtml", "code", getCode()));
    }

    @Override
    protected UnitCard read(String scanned) {
        return cards.scanned(scanned);
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
