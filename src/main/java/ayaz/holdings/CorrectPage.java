package ayaz.holdings;

import ayaz.platform.CardPage;
import ayaz.platform.Forms;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import ayaz.storage.Undoing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks for the signature under taking back what somebody else did with a unit. */
@Named
@ViewScoped
public class CorrectPage extends CardPage<UnitCard> {

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
    private UUID event = NONE;

    public @Nullable String correct() {
        return forms.submit(
                () -> {
                    undoing.undo(event, signature.wish());
                    forms.say("holdings.unit.done.undone", getCode());
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

    public String getEvent() {
        return event.toString();
    }

    /** What is no id names no event, and nothing can be taken back then. */
    public void setEvent(@Nullable String id) {
        event = id != null && ID.matcher(id).matches() ? UUID.fromString(id) : NONE;
    }
}
