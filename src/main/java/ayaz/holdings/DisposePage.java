package ayaz.holdings;

import ayaz.platform.Forms;
import ayaz.platform.Once;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import ayaz.storage.Disposing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asks why a unit is destroyed, and for the signature under it. */
@Named
@ViewScoped
public class DisposePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient UnitCards cards;

    @Inject
    transient Disposing disposing;

    @Inject
    transient Forms forms;

    private final SignatureForm signature = new SignatureForm(SignedAct.DISPOSAL);
    private String code = "";
    private @Nullable String reason;
    private final Once<UnitCard> card = new Once<>();

    public @Nullable String dispose() {
        return forms.submit(
                () -> {
                    disposing.dispose(code, reason == null ? "" : reason, signature.wish());
                    forms.say("holdings.dispose.done", code);
                },
                Forms.to("/unit.xhtml", "code", code));
    }

    public UnitCard getCard() {
        return card.get(() -> cards.scanned(code));
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
