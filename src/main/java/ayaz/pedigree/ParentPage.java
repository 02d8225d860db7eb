package ayaz.pedigree;

import ayaz.platform.Forms;
import ayaz.platform.RecordForm;
import ayaz.specimen.AnimalLine;
import ayaz.specimen.AnimalSearch;
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
    transient AnimalSearch search;

    @Inject
    transient PedigreeQueries queries;

    @Inject
    transient Parenting parenting;

    @Inject
    transient Forms forms;

    private final AnimalLine of = new AnimalLine();
    private final RecordForm<NewParent> form = RecordForm.of(NewParent.class);
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            return;
        }
        ParentLine known = queries.parent(of.animal(), id());
        form.show(NewParent.of(known));
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String takeBack() {
        return forms.submit(() -> parenting.takeBack(id(), reason), of.home());
    }

    private void saved() {
        NewParent written = form.facts();
        if (of.isNew()) {
            parenting.add(of.animal(), written.called(search.codeOfNamed(written.parent())));
        } else {
            parenting.correct(id(), version, written.facts());
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

    public RecordForm<NewParent> getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
