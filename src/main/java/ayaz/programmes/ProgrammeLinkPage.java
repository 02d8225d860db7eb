package ayaz.programmes;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says that a programme used an animal, a lot or a unit of ours, or that it did not. */
@Named
@ViewScoped
public class ProgrammeLinkPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ProgrammeQueries queries;

    @Inject
    transient ProgrammeKeeping keeping;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String line;
    private @Nullable String code;
    private @Nullable String remarks;
    private @Nullable String reason;

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String save() {
        return forms.submit(() -> keeping.link(programme(), new LinkFacts(code, remarks)), linked -> home());
    }

    public @Nullable String makeVoid() {
        return forms.submit(() -> keeping.makeLinkVoid(programme(), link(), reason == null ? "" : reason), home());
    }

    private String home() {
        return Forms.to("/programmes/programme.xhtml", "id", programme());
    }

    private UUID programme() {
        return Ids.read(id).orElseThrow(ProgrammeRefusals::noSuchProgramme);
    }

    private UUID link() {
        return Ids.read(line).orElseThrow(ProgrammeRefusals::noSuchLink);
    }

    public ProgrammeCard getProgramme() {
        return queries.programme(programme());
    }

    public LinkLine getLink() {
        return queries.link(programme(), link());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String programme) {
        id = programme;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String link) {
        line = link;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String text) {
        remarks = text;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text;
    }
}
