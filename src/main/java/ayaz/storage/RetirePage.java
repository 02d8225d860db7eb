package ayaz.storage;

import ayaz.platform.CardPage;
import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Retires an empty place, after saying what will be gone. */
@Named
@ViewScoped
public class RetirePage extends CardPage<NodeCard> {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient Retiring retiring;

    @Inject
    transient Forms forms;

    private @Nullable String reason;

    public @Nullable String retire() {
        forget();
        List<NodeCard.NodeStep> way = getCard().ancestors();
        String above = way.get(Math.max(0, way.size() - 2)).barcode();
        return forms.submit(
                () -> {
                    retiring.retire(getCode(), reason == null ? "" : reason);
                    forms.say("storage.retire.done", getCode());
                },
                Forms.to("/storage/node.xhtml", "code", above));
    }

    @Override
    protected NodeCard read(String scanned) {
        return queries.card(scanned);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
