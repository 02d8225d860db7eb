package ayaz.lives;

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
    private @Nullable LifeEventType type;
    private @Nullable String on;
    private @Nullable String place;
    private @Nullable String detail;
    private @Nullable String source;
    private @Nullable String remarks;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            return;
        }
        LifeLine known = queries.event(of.animal(), id());
        type = known.type();
        on = known.on();
        place = known.place();
        detail = known.detail();
        source = known.source();
        remarks = known.remarks();
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String declareVoid() {
        return forms.submit(() -> recording.declareVoid(id(), reason), of.home());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private void saved() {
        var facts = new LifeFacts(type, on, place, detail, source, remarks);
        if (of.isNew()) {
            recording.add(of.animal(), facts);
        } else {
            recording.correct(id(), version, facts);
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

    public @Nullable LifeEventType getType() {
        return type;
    }

    public void setType(@Nullable LifeEventType chosen) {
        type = chosen;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String written) {
        on = written;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String written) {
        place = written;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String written) {
        detail = written;
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
