package ayaz.documents;

import ayaz.platform.Forms;
import ayaz.platform.GivenFile;
import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.RecordForm;
import ayaz.platform.Upload;
import ayaz.specimen.RecordHome;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Attaches a document to the unit, lot or animal {@code of}, or shows the document {@code id} and declares it void. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient DocumentQueries queries;

    @Inject
    transient Attaching attaching;

    @Inject
    transient Forms forms;

    private final RecordForm<DocumentFacts> form = RecordForm.of(DocumentFacts.class);
    private final GivenFile file = new GivenFile("document");
    private @Nullable String of;
    private @Nullable String id;
    private @Nullable String reason;
    private final Once<DocumentLine> known = new Once<>();
    private final Once<RecordHome> home = new Once<>();

    @PostConstruct
    void begin() {
        form.show(DocumentFacts.BLANK);
    }

    public boolean isNew() {
        return id == null;
    }

    public @Nullable String attach() {
        return forms.submit(this::attached, getHome().address());
    }

    public @Nullable String declareVoid() {
        DocumentLine line = getDocument();
        return forms.submit(
                () -> attaching.declareVoid(line.id(), reason == null ? "" : reason),
                getHome().address());
    }

    private void attached() throws IOException {
        file.take(DocumentRefusals::empty);
        attaching.attach(String.valueOf(of), new Upload(file.bytes()), file.getName(), form.facts());
    }

    public DocumentLine getDocument() {
        return known.get(() -> queries.document(Ids.read(id).orElseThrow(DocumentRefusals::noSuchDocument)));
    }

    /** The page to go back to. */
    public RecordHome getHome() {
        return home.get(
                () -> isNew() ? queries.home(String.valueOf(of)) : getDocument().home());
    }

    public RecordForm<DocumentFacts> getForm() {
        return form;
    }

    public GivenFile getFile() {
        return file;
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String code) {
        of = code;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String given) {
        id = given;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String written) {
        reason = written;
    }
}
