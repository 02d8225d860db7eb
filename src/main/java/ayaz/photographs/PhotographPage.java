package ayaz.photographs;

import ayaz.platform.Forms;
import ayaz.platform.Upload;
import ayaz.specimen.AnimalLine;
import ayaz.specimen.OrganismCard;
import ayaz.specimen.SpecimenQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a photograph of an animal, corrects what is said of it, or declares it void. */
@Named
@ViewScoped
public class PhotographPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries animals;

    @Inject
    transient PhotographQueries queries;

    @Inject
    transient Photographing photographing;

    @Inject
    transient Pictures pictures;

    @Inject
    transient Forms forms;

    private final AnimalLine of = new AnimalLine();
    private transient @Nullable Part file;
    private @Nullable String caption;
    private @Nullable String takenOn;
    private @Nullable String takenBy;
    private @Nullable String licence = "INTERNAL";
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            return;
        }
        PhotographLine known = queries.photograph(of.animal(), id());
        caption = known.caption();
        takenOn = known.takenOn();
        takenBy = known.takenBy();
        licence = known.licence();
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String declareVoid() {
        return forms.submit(() -> photographing.declareVoid(id(), reason), of.home());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private void saved() throws IOException {
        var facts = new PhotographFacts(caption, takenOn, takenBy, licence);
        if (of.isNew()) {
            photographing.add(of.animal(), pictures.of(taken()), facts);
        } else {
            photographing.correct(id(), version, facts);
        }
    }

    private Upload taken() throws IOException {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            throw PhotographRefusals.unreadable();
        }
        try (var body = part.getInputStream()) {
            return Upload.of(body);
        }
    }

    private UUID id() {
        return of.id(PhotographRefusals::noSuchPhotograph);
    }

    public OrganismCard getAnimal() {
        return animals.organism(of.animal());
    }

    public AnimalLine getOf() {
        return of;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }

    public @Nullable String getCaption() {
        return caption;
    }

    public void setCaption(@Nullable String written) {
        caption = written;
    }

    public @Nullable String getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(@Nullable String written) {
        takenOn = written;
    }

    public @Nullable String getTakenBy() {
        return takenBy;
    }

    public void setTakenBy(@Nullable String written) {
        takenBy = written;
    }

    public @Nullable String getLicence() {
        return licence;
    }

    public void setLicence(@Nullable String chosen) {
        licence = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
