package ayaz.racks;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import ayaz.storage.NodeCard;
import ayaz.storage.NodeQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that wait for somebody to look, and the readings that were saved; one of them can be taken back. */
@Named
@ViewScoped
public class ReadingsPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int ROWS = 50;

    @Inject
    transient WaitingFiles files;

    @Inject
    transient ReadingQueries readings;

    @Inject
    transient RackUndoing undoing;

    @Inject
    transient NodeQueries nodes;

    @Inject
    transient Paging paging;

    @Inject
    transient Forms forms;

    private final SignatureForm signature = new SignatureForm(SignedAct.CORRECTION);
    private @Nullable String scan;
    private @Nullable String reason;
    private final Once<Slice<ReadingQueries.Row>> slice = new Once<>();
    private final Once<ReadingQueries.Row> wrong = new Once<>();

    public @Nullable String undo() {
        return forms.submit(
                () -> undoing.undo(getWrong().id(), reason == null ? "" : reason, signature.wish()),
                Forms.to("/racks/readings.xhtml"));
    }

    public List<WaitingFiles.Row> getWaiting() {
        return files.list(null, ROWS).rows();
    }

    public Slice<ReadingQueries.Row> getSlice() {
        return slice.get(() -> readings.list(Ids.read(paging.cursor()).orElse(null), ROWS));
    }

    /** The reading that is to be taken back. */
    public ReadingQueries.Row getWrong() {
        return wrong.get(() -> readings.of(Ids.read(scan).orElseThrow(RackRefusals::noSuchReading)));
    }

    /** Its rack, which is what is signed where somebody else saved the reading. */
    public NodeCard getRack() {
        return nodes.withBarcode(getWrong().rack()).orElseThrow(RackRefusals::noSuchReading);
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public @Nullable String getScan() {
        return scan;
    }

    public void setScan(@Nullable String id) {
        scan = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
