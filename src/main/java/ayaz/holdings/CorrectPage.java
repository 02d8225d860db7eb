package ayaz.holdings;

import ayaz.platform.Forms;
import ayaz.platform.Once;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import ayaz.storage.Undoing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks for the signature under taking back what somebody else did with a unit. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    transient UnitCards cards;

    @Inject
    transient Undoing undoing;

    @Inject
    transient Forms forms;

    private final SignatureForm signature = new SignatureForm(SignedAct.CORRECTION);
    private String code = "";
    private UUID event = NONE;
    private final Once<UnitCard> card = new Once<>();

    public @Nullable String correct() {
        return forms.submit(
                () -> {
                    undoing.undo(event, signature.wish());
                    forms.say("holdings.unit.done.undone", code);
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

    public String getEvent() {
        return event.toString();
    }

    /** What is no id names no event, and nothing can be taken back then. */
    public void setEvent(@Nullable String id) {
        event = id != null && ID.matcher(id).matches() ? UUID.fromString(id) : NONE;
    }
}
