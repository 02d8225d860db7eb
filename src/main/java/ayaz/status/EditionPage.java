package ayaz.status;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.RecordForm;
import ayaz.status.Publishing.Enactment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an edition down, corrects what is known of it, or puts it into force. */
@Named
@ViewScoped
public class EditionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient Comparisons comparisons;

    @Inject
    transient Publishing publishing;

    @Inject
    transient Forms forms;

    private final RecordForm<EditionFacts> form = RecordForm.of(EditionFacts.class);
    private @Nullable String id;
    private @Nullable LocalDate day;
    private @Nullable String act;
    private @Nullable LocalDate actDate;
    private @Nullable String actUrl;
    private long version;

    public void open() {
        if (id != null) {
            EditionCard card = comparisons.edition(edition());
            form.show(EditionFacts.of(card));
            version = card.version();
        }
    }

    public @Nullable String save() {
        return forms.submit(this::saved, "/status/editions.xhtml?faces-redirect=true");
    }

    private void saved() {
        if (id == null) {
            publishing.add(form.facts());
        } else {
            publishing.correct(edition(), version, form.facts());
        }
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String putIntoForce() {
        return forms.submit(
                () -> publishing.putIntoForce(edition(), version, new Enactment(day, act, actDate, actUrl)),
                "/status/editions.xhtml?faces-redirect=true");
    }

    /** It was announced when the page was opened. */
    public boolean isWaiting() {
        return id != null && comparisons.edition(edition()).announced();
    }

    /** What we have of it. */
    public long getStatements() {
        return comparisons.sizeOf(edition());
    }

    private UUID edition() {
        return Ids.read(id).orElseThrow(StatusRefusals::noSuchEdition);
    }

    public List<StatusSystem> getSystems() {
        return List.of(StatusSystem.values());
    }

    public RecordForm<EditionFacts> getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String edition) {
        id = edition;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate date) {
        day = date;
    }

    public @Nullable String getAct() {
        return act;
    }

    public void setAct(@Nullable String title) {
        act = title;
    }

    public @Nullable LocalDate getActDate() {
        return actDate;
    }

    public void setActDate(@Nullable LocalDate date) {
        actDate = date;
    }

    public @Nullable String getActUrl() {
        return actUrl;
    }

    public void setActUrl(@Nullable String address) {
        actUrl = address;
    }
}
