package ayaz.specimen;

import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a number to an animal, corrects it, ends it, or declares void what it never carried. */
@Named
@ViewScoped
public class NumberPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries queries;

    @Inject
    transient Numbering numbering;

    @Inject
    transient Forms forms;

    private final AnimalLine of = new AnimalLine();
    private @Nullable String type;
    private @Nullable String value;
    private @Nullable String issuer;
    private @Nullable String standard;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            return;
        }
        OrganismCard animal = getAnimal();
        NumberFacts known = NumberFacts.of(animal.number(id()));
        type = known.type();
        value = known.value();
        issuer = known.issuer();
        standard = known.standard();
        assignedOn = known.assignedOn();
        endedOn = known.endedOn();
        version = animal.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String declareVoid() {
        return forms.submit(() -> numbering.declareVoid(id(), reason), of.home());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private void saved() {
        var facts = new NumberFacts(type, value, issuer, standard, assignedOn, endedOn);
        if (of.isNew()) {
            numbering.add(of.animal(), facts);
        } else {
            numbering.correct(id(), version, facts);
        }
    }

    private UUID id() {
        return of.id(UnitRefusals::noSuchNumber);
    }

    public OrganismCard getAnimal() {
        return queries.organism(of.animal());
    }

    public AnimalLine getOf() {
        return of;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String chosen) {
        type = chosen;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String written) {
        value = written;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String written) {
        issuer = written;
    }

    public @Nullable String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String chosen) {
        standard = chosen;
    }

    public @Nullable LocalDate getAssignedOn() {
        return assignedOn;
    }

    public void setAssignedOn(@Nullable LocalDate day) {
        assignedOn = day;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate day) {
        endedOn = day;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
