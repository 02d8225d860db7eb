package ayaz.storage;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asks for the signature under taking back the move of a place that somebody else made. */
@Named
@ViewScoped
public class CorrectMovePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient NodeStory stories;

    @Inject
    transient UndoingNodeActs undoing;

    @Inject
    transient Forms forms;

    private final SignatureForm signature = new SignatureForm(SignedAct.CORRECTION);
    private String code = "";
    private @Nullable String act;
    private final Once<NodeCard> card = new Once<>();
    private final Once<NodeStory.Line> wrong = new Once<>();

    public @Nullable String correct() {
        return forms.submit(
                () -> undoing.undo(getWrong().id(), signature.wish()),
                moved -> Forms.to("/storage/node.xhtml", "code", moved));
    }

    public NodeCard getCard() {
        return card.get(() -> queries.card(code));
    }

    /** The move that is taken back. */
    public NodeStory.Line getWrong() {
        return wrong.get(() -> Ids.read(act)
                .flatMap(id -> stories.of(getCard().id()).stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst())
                .orElseThrow(StorageRefusals::noSuchAct));
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

    public @Nullable String getAct() {
        return act;
    }

    public void setAct(@Nullable String id) {
        act = id;
    }
}
