package ayaz.occurrences;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Once;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One data set; whoever may import takes it back here, with the reason. */
@Named
@ViewScoped
public class DatasetPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient Datasets datasets;

    @Inject
    transient FieldImporting importing;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String reason;
    private long version;
    private final Once<DatasetLine> dataset = new Once<>();

    public void open() {
        version = getDataset().version();
    }

    public @Nullable String takeBack() {
        return forms.submit(
                () -> importing.takeBack(getDataset().id(), version, reason == null ? "" : reason),
                Forms.to("/occurrences/dataset.xhtml", "id", String.valueOf(id)));
    }

    public DatasetLine getDataset() {
        return dataset.get(() -> datasets.of(Ids.read(id).orElseThrow(OccurrenceRefusals::noSuchDataset)));
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

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
