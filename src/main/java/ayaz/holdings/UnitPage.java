package ayaz.holdings;

import ayaz.custody.CustodyLine;
import ayaz.custody.CustodyQueries;
import ayaz.custody.Releasing;
import ayaz.identity.CurrentUser;
import ayaz.platform.Forms;
import ayaz.platform.Once;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignatureRules;
import ayaz.signing.SignedAct;
import ayaz.specimen.UnitState;
import ayaz.storage.NodeCard;
import ayaz.storage.NodeQueries;
import ayaz.storage.Placing;
import ayaz.storage.PutAway;
import ayaz.storage.Undoing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit: what it is, where it stands, its whole story, and the acts that its state and the reader's role allow. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SignatureRules signatureRules;

    @Inject
    transient UnitCards cards;

    @Inject
    transient UnitOrigins origins;

    @Inject
    transient NodeQueries nodes;

    @Inject
    transient CustodyQueries custody;

    @Inject
    transient Placing placing;

    @Inject
    transient Releasing releasing;

    @Inject
    transient Undoing undoing;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Forms forms;

    private final SignatureForm signature = new SignatureForm(SignedAct.RELEASE);
    private String code = "";
    private @Nullable String reason;
    private @Nullable String node;
    private @Nullable String position;
    private @Nullable UUID shownLast;
    private boolean looked;
    private final Once<UnitCard> card = new Once<>();
    private final Once<UnitOrigin> origin = new Once<>();
    private final Once<List<Told>> story = new Once<>();

    public UnitCard getCard() {
        return card.get(() -> cards.scanned(code));
    }

    public UnitOrigin getOrigin() {
        return origin.get(
                () -> origins.of(getCard().lot().id(), getCard().taxon().id()));
    }

    /** From its box up to its dewar and room. */
    public List<NodeCard.NodeStep> getUpwards() {
        UnitCard.LocationLine place = getCard().location();
        return place == null
                ? List.of()
                : nodes.withBarcode(place.node()).map(NodeCard::ancestors).orElse(List.of());
    }

    /** The newest event first. */
    public List<Told> getStory() {
        return story.get(() -> Told.newestFirst(custody.of(getCard().id())));
    }

    /** The last act that this view showed, when the reader may take it back; else null. */
    public @Nullable CustodyLine getUndoable() {
        if (!looked) {
            CustodyLine last = getStory().get(0).event();
            shownLast = undoing.isOpenToCaller(last.id()) ? last.id() : null;
            looked = true;
        }
        return getStory().stream()
                .map(Told::event)
                .filter(event -> event.id().equals(shownLast))
                .findFirst()
                .orElse(null);
    }

    /** Somebody else's act is taken back on a page of its own, under a signature. */
    public boolean isCorrection() {
        return undoing.isCorrection(Objects.requireNonNull(shownLast));
    }

    /** Takes back the act that the reader saw; if another has followed, that is said instead. */
    public @Nullable String undo() {
        UUID seen = Objects.requireNonNull(shownLast);
        looked = false;
        return act(() -> undoing.undo(seen, null), "undone");
    }

    public @Nullable String takeOut() {
        return act(() -> placing.takeOut(code, written()), "takenOut");
    }

    public @Nullable String release() {
        return act(() -> releasing.release(code, written(), signature.wish()), "released");
    }

    public @Nullable String quarantine() {
        return act(() -> releasing.quarantine(code, written(), signature.wish()), "quarantined");
    }

    public @Nullable String useUp() {
        return act(() -> releasing.useUp(code, written(), signature.wish()), "usedUp");
    }

    public @Nullable String place() {
        var wish = new PutAway(code, node == null ? "" : node, position, null, null);
        return act(() -> placing.place(wish), "placed");
    }

    private @Nullable String act(Forms.Act act, String done) {
        card.forget();
        story.forget();
        return forms.submit(
                () -> {
                    act.run();
                    forms.say("holdings.unit.done." + done, code);
                },
                Forms.to("/unit.xhtml", "code", code));
    }

    private String written() {
        return reason == null ? "" : reason;
    }

    /** What is signed with the acts of this page. */
    public SignatureForm getSignature() {
        return signature;
    }

    /** What may be done with the unit as this reader. */
    public UnitActs getActs() {
        return new UnitActs(UnitState.valueOf(getCard().state()), user, signatureRules);
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

    public void setReason(@Nullable String text) {
        reason = text;
    }

    public @Nullable String getNode() {
        return node;
    }

    public void setNode(@Nullable String text) {
        node = text;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String text) {
        position = text;
    }
}
