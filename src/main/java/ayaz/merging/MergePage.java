package ayaz.merging;

import ayaz.platform.Forms;
import ayaz.specimen.AnimalLine;
import ayaz.specimen.AnimalSearch;
import ayaz.specimen.OrganismCard;
import ayaz.specimen.SpecimenQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Makes another record part of an animal, or, with {@code line}, undoes that. */
@Named
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries animals;

    @Inject
    transient AnimalSearch search;

    @Inject
    transient Merging merging;

    @Inject
    transient Forms forms;

    private final AnimalLine of = new AnimalLine();
    private @Nullable String other;
    private @Nullable String reason;

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String merge() {
        return forms.submit(
                () -> {
                    merging.merge(of.animal(), new Merge(search.codeOfNamed(other), reason));
                    forms.say("merging.merge.done");
                },
                of.home());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String undo() {
        return forms.submit(
                () -> {
                    merging.undo(of.animal(), of.id(MergeRefusals::noSuchMerge), new Undo(reason));
                    forms.say("merging.merge.undone");
                },
                of.home());
    }

    public OrganismCard getAnimal() {
        return animals.organism(of.animal());
    }

    public boolean isUndoing() {
        return !of.isNew();
    }

    public AnimalLine getOf() {
        return of;
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
