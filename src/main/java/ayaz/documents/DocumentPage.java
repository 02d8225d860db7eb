package ayaz.documents;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Upload;
import ayaz.specimen.RecordHome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
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

    private @Nullable String of;
    private @Nullable String id;
    private transient @Nullable Part file;
    private @Nullable String title;
    private @Nullable String kind;
    private @Nullable String language;
    private @Nullable String access = Access.EVERYONE.name();
    private @Nullable String remarks;
    private @Nullable String reason;
    private transient @Nullable DocumentLine known;
    private transient @Nullable RecordHome home;

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

    @SuppressWarnings("NullAway") // the command says what is missing
    private void attached() throws IOException {
        Part sent = file;
        if (sent == null) {
            throw DocumentRefusals.empty();
        }
        try (var body = sent.getInputStream()) {
            var facts = new DocumentFacts(title, kind, language, access, remarks);
            attaching.attach(String.valueOf(of), Upload.of(body), sent.getSubmittedFileName(), facts);
        }
    }

    public DocumentLine getDocument() {
        DocumentLine line = known;
        if (line == null) {
            line = queries.document(Ids.read(id).orElseThrow(DocumentRefusals::noSuchDocument));
            known = line;
        }
        return line;
    }

    /** The page to go back to. */
    public RecordHome getHome() {
        RecordHome back = home;
        if (back == null) {
            back = isNew() ? queries.home(String.valueOf(of)) : getDocument().home();
            home = back;
        }
        return back;
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

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String written) {
        title = written;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String chosen) {
        kind = chosen;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String chosen) {
        language = chosen;
    }

    public @Nullable String getAccess() {
        return access;
    }

    public void setAccess(@Nullable String chosen) {
        access = chosen;
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
