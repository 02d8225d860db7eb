package ayaz.photographs;

import ayaz.platform.Forms;
import ayaz.platform.GivenFile;
import ayaz.platform.RecordForm;
import ayaz.platform.Upload;
import ayaz.specimen.AnimalLine;
import ayaz.specimen.OrganismCard;
import ayaz.specimen.SpecimenQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private final RecordForm<PhotographFacts> form = RecordForm.of(PhotographFacts.class);
    private final GivenFile file = new GivenFile("photograph");
    private @Nullable String reason;
    private long version;

    public void open() {
        if (of.isNew()) {
            form.show(new PhotographFacts(null, null, null, "INTERNAL"));
            return;
        }
        PhotographLine known = queries.photograph(of.animal(), id());
        form.show(PhotographFacts.of(known));
        version = known.version();
    }

    public @Nullable String save() {
        return forms.submit(this::saved, of.home());
    }

    public @Nullable String declareVoid() {
        return forms.submit(() -> photographing.declareVoid(id(), reason), of.home());
    }

    private void saved() throws IOException {
        if (of.isNew()) {
            file.take(PhotographRefusals::unreadable);
            photographing.add(of.animal(), pictures.of(new Upload(file.bytes())), form.facts());
        } else {
            photographing.correct(id(), version, form.facts());
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

    public RecordForm<PhotographFacts> getForm() {
        return form;
    }

    public GivenFile getFile() {
        return file;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
