package ayaz.racks;

import ayaz.platform.Forms;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for somebody to look; one of them can be resolved above the list. */
@Named
@ViewScoped
public class WorkPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int ROWS = 50;

    @Inject
    transient WorkQueries queries;

    @Inject
    transient WorkResolving resolving;

    @Inject
    transient Paging paging;

    @Inject
    transient Forms forms;

    private @Nullable String item;
    private @Nullable String resolution;
    private @Nullable String node;
    private @Nullable String position;
    private @Nullable String reason;
    private final Once<Slice<WorkRow>> slice = new Once<>();
    private transient @Nullable WorkRow chosen;

    public @Nullable String resolve() {
        WorkRow row = getChosen();
        if (row == null) {
            return null;
        }
        return forms.submit(
                () -> {
                    resolving.resolve(
                            row.id(),
                            new Finding(String.valueOf(resolution), reason == null ? "" : reason, node, position));
                    return row;
                },
                done -> {
                    forms.say("racks.work.done", done.code());
                    return Forms.to("/racks/work.xhtml");
                });
    }

    public Slice<WorkRow> getSlice() {
        return slice.get(() -> queries.open(paging.cursor(), ROWS));
    }

    /** The item that is to be resolved. */
    public @Nullable WorkRow getChosen() {
        String id = item;
        if (chosen == null && id != null && !id.isBlank()) {
            chosen = queries.row(id(id));
        }
        return chosen;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RackRefusals.noSuchItem();
        }
    }

    /** What can be said of it: of a tube without a unit less than of a unit. */
    public List<String> getResolutions() {
        WorkRow row = getChosen();
        if (row == null || row.unit()) {
            return List.of("PLACED", "CONFIRMED", "LOST", "NOTED");
        }
        return WorkItem.Kind.MISSING.name().equals(row.kind())
                ? List.of("PLACED", "LOST", "NOTED")
                : List.of("PLACED", "NOTED");
    }

    public String way(@Nullable List<String> place) {
        return place == null ? "" : String.join(" / ", place);
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String id) {
        item = id;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable String found) {
        resolution = found;
    }

    public @Nullable String getNode() {
        return node;
    }

    public void setNode(@Nullable String code) {
        node = code;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String written) {
        position = written;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
