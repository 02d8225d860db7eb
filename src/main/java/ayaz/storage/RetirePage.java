package ayaz.storage;

import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Retires an empty place, after saying what will be gone. */
@Named
@ViewScoped
public class RetirePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient Retiring retiring;

    @Inject
    transient Forms forms;

    private String code = "";
    private @Nullable String reason;

    public @Nullable String retire() {
        List<NodeCard.NodeStep> way = getCard().ancestors();
        String above = way.get(Math.max(0, way.size() - 2)).barcode();
        return forms.submit(
                () -> {
                    retiring.retire(code, reason == null ? "" : reason);
                    forms.say("storage.retire.done", code);
                },
                Forms.to("/storage/node.xhtml", "code", above));
    }

    public NodeCard getCard() {
        return queries.card(code);
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
