package ayaz.pedigree;

import ayaz.platform.Forms;
import ayaz.specimen.AnimalLine;
import ayaz.specimen.OrganismCard;
import ayaz.specimen.SpecimenQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    private final AnimalLine of = new AnimalLine();
    private @Nullable String parent;
    private @Nullable ParentRole role;
    private @Nullable Certainty certainty;
    private @Nullable String source;
    private @Nullable String remarks;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            return;
        }
        ParentLine known = queries.parent(of.animal(), id());
        parent = known.code();
        role = known.role();
        certainty = known.certainty();
        source = known.source();
        remarks = known.remarks();
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String takeBack() {
        return forms.submit(() -> parenting.takeBack(id(), reason), of.home());
    }

    @SuppressWarnings("NullAway") // the commands say what is missing
    private void saved() {
        if (of.isNew()) {
            parenting.add(of.animal(), new NewParent(animals.codeOfNamed(parent), role, certainty, source, remarks));
        } else {
            parenting.correct(id(), version, new ParentFacts(certainty, source, remarks));
        }
    }

    private UUID id() {
        return of.id(PedigreeRefusals::noSuchParentage);
    }

    public OrganismCard getAnimal() {
        return animals.organism(of.animal());
    }

    public AnimalLine getOf() {
        return of;
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
