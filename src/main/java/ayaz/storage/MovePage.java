package ayaz.storage;

import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Moves a box, cane, rack or canister to another place, at a desk instead of at the station. */
@Named
@ViewScoped
public class MovePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient Moving moving;

    @Inject
    transient Forms forms;

    private String code = "";
    private @Nullable String parent;
    private @Nullable Integer place;
    private @Nullable String name;
    private @Nullable String reason;

    public @Nullable String move() {
        var wish = new NodeMove(code, parent == null ? "" : parent, place, name, reason);
        return forms.submit(() -> moving.move(wish), moved -> {
            forms.say("storage.move.done", getCard().name());
            return Forms.to("/storage/node.xhtml", "code", moved);
        });
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

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String scanned) {
        parent = scanned;
    }

    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer number) {
        place = number;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String written) {
        name = written;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
