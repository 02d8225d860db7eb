package ayaz.lives;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
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

    private @Nullable String code;
    private @Nullable String line;
    private @Nullable LifeEventType type;
    private @Nullable String on;
    private @Nullable String place;
    private @Nullable String detail;
    private @Nullable String source;
    private @Nullable String remarks;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (line == null) {
            return;
        }
        LifeLine known = queries.event(of(), id());
        type = known.type();
        on = known.on();
        place = known.place();
        detail = known.detail();
        source = known.source();
        remarks = known.remarks();
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, home());
    }

    public @Nullable String declareVoid() {
        return forms.submit(() -> recording.declareVoid(id(), reason), home());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private void saved() {
        var facts = new LifeFacts(type, on, place, detail, source, remarks);
        if (line == null) {
            recording.add(of(), facts);
        } else {
            recording.correct(id(), version, facts);
        }
    }

    private String home() {
        return Forms.to("/specimen/animal.xhtml", "code", of());
    }

    private String of() {
        return String.valueOf(code);
    }

    private UUID id() {
        return Ids.read(line).orElseThrow(LifeRefusals::noSuchEvent);
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
