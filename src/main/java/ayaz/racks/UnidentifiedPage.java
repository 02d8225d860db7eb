package ayaz.racks;

import ayaz.platform.Forms;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tubes that wait for their lots; one of them can be linked above the list. */
@Named
@ViewScoped
public class UnidentifiedPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int ROWS = 50;

    @Inject
    transient UnidentifiedQueries queries;

    @Inject
    transient Identifying identifying;

    @Inject
    transient Paging paging;

    @Inject
    transient Forms forms;

    private @Nullable String code;
    private @Nullable String lot;
    private transient @Nullable Slice<UnidentifiedRow> slice;

    public @Nullable String identify() {
        String tube = String.valueOf(code);
        return forms.submit(() -> identifying.identify(tube, lot == null ? "" : lot), unit -> {
            forms.say("racks.unidentified.done", tube, unit);
            return Forms.to("/racks/unidentified.xhtml");
        });
    }

    public Slice<UnidentifiedRow> getSlice() {
        var found = slice;
        if (found == null) {
            found = queries.list(paging.cursor(), ROWS);
            slice = found;
        }
        return found;
    }

    public String way(List<String> place) {
        return String.join(" / ", place);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String tube) {
        code = tube;
    }

    public @Nullable String getLot() {
        return lot;
    }

    public void setLot(@Nullable String number) {
        lot = number;
    }
}
