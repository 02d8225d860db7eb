package ayaz.lives;

import ayaz.platform.Forms;
import ayaz.platform.RecordForm;
import ayaz.specimen.AnimalLine;
import ayaz.specimen.OrganismCard;
import ayaz.specimen.SpecimenQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what happened to an animal, corrects it, or declares it void. */
@Named
@ViewScoped
public class LifePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries animals;

    @Inject
    transient LifeQueries queries;

    @Inject
    transient LifeRecording recording;

    @Inject
    transient Forms forms;

    private final AnimalLine of = new AnimalLine();
    private final RecordForm<LifeFacts> form = RecordForm.of(LifeFacts.class);
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            return;
        }
        LifeLine known = queries.event(of.animal(), id());
        form.show(LifeFacts.of(known));
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String declareVoid() {
        return forms.submit(() -> recording.declareVoid(id(), reason), of.home());
    }

    private void saved() {
        if (of.isNew()) {
            recording.add(of.animal(), form.facts());
        } else {
            recording.correct(id(), version, form.facts());
        }
    }

    private UUID id() {
        return of.id(LifeRefusals::noSuchEvent);
    }

    public OrganismCard getAnimal() {
        return animals.organism(of.animal());
    }

    public AnimalLine getOf() {
        return of;
    }

    public RecordForm<LifeFacts> getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
