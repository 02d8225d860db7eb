package ayaz.pedigree;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who a parent of an animal is, corrects how that is known, or takes it back. */
@Named
@ViewScoped
public class ParentPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries animals;

    @Inject
    transient PedigreeQueries queries;

    @Inject
    transient Parenting parenting;

    @Inject
    transient Forms forms;

    private @Nullable String code;
    private @Nullable String line;
    private @Nullable String parent;
    private @Nullable ParentRole role;
    private @Nullable Certainty certainty;
    private @Nullable String source;
    private @Nullable String remarks;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (line == null) {
            return;
        }
        ParentLine known = queries.parent(of(), id());
        parent = known.code();
        role = known.role();
        certainty = known.certainty();
        source = known.source();
        remarks = known.remarks();
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, home());
    }

    public @Nullable String takeBack() {
        return forms.submit(() -> parenting.takeBack(id(), reason), home());
    }

    @SuppressWarnings("NullAway") // the commands say what is missing
    private void saved() {
        if (line == null) {
            parenting.add(of(), new NewParent(animal(), role, certainty, source, remarks));
        } else {
            parenting.correct(id(), version, new ParentFacts(certainty, source, remarks));
        }
    }

    /** A name or a number will do if only one animal has it. */
    private @Nullable String animal() {
        String written = parent;
        if (written == null || written.isBlank()) {
            return null;
        }
        List<OrganismRow> found = animals.organisms(written, null, 2).rows();
        return found.size() == 1 ? found.get(0).code() : written;
    }

    private String home() {
        return Forms.to("/specimen/animal.xhtml", "code", of());
    }

    private String of() {
        return String.valueOf(code);
    }

    private UUID id() {
        return Ids.read(line).orElseThrow(PedigreeRefusals::noSuchParentage);
    }

    public OrganismCard getAnimal() {
        return animals.organism(of());
    }

    public boolean isNew() {
        return line == null;
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

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String written) {
        parent = written;
    }

    public @Nullable ParentRole getRole() {
        return role;
    }

    public void setRole(@Nullable ParentRole chosen) {
        role = chosen;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty chosen) {
        certainty = chosen;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String written) {
        source = written;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String written) {
        remarks = written;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
