package ayaz.merging;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.specimen.OrganismCard;
import ayaz.specimen.OrganismRow;
import ayaz.specimen.SpecimenQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes another record part of an animal, or, with {@code line}, undoes that. */
@Named
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries animals;

    @Inject
    transient Merging merging;

    @Inject
    transient Forms forms;

    private @Nullable String code;
    private @Nullable String line;
    private @Nullable String other;
    private @Nullable String reason;

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String merge() {
        return forms.submit(
                () -> {
                    merging.merge(of(), new Merge(record(), reason));
                    forms.say("merging.merge.done");
                },
                home());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String undo() {
        return forms.submit(
                () -> {
                    merging.undo(of(), Ids.read(line).orElseThrow(MergeRefusals::noSuchMerge), new Undo(reason));
                    forms.say("merging.merge.undone");
                },
                home());
    }

    /** A whole name will do if only one animal has it; the beginning of one is no consent to merge. */
    private @Nullable String record() {
        String written = other;
        if (written == null || written.isBlank()) {
            return null;
        }
        List<OrganismRow> found = animals.organisms(written, null, 2).rows();
        return found.size() == 1
                        && written.strip().equalsIgnoreCase(found.get(0).name())
                ? found.get(0).code()
                : written;
    }

    private String home() {
        return Forms.to("/specimen/animal.xhtml", "code", of());
    }

    private String of() {
        return String.valueOf(code);
    }

    public OrganismCard getAnimal() {
        return animals.organism(of());
    }

    public boolean isUndoing() {
        return line != null;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String printed) {
        code = printed;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String id) {
        line = id;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String written) {
        other = written;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
