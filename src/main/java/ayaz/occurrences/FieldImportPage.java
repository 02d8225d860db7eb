package ayaz.occurrences;

import ayaz.platform.Forms;
import ayaz.platform.GivenFile;
import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A file with what was seen is handed in, looked at and saved; below it all data sets there are. The file stays with the view. */
@Named
@ViewScoped
public class FieldImportPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ROWS = 20;

    @Inject
    transient FieldImporting importing;

    @Inject
    transient Datasets datasets;

    @Inject
    transient Paging paging;

    @Inject
    transient Forms forms;

    private final GivenFile file = new GivenFile("field-data");
    private boolean leaveUnknown;
    private transient @Nullable FieldReport report;
    private final Once<Slice<DatasetLine>> slice = new Once<>();

    public @Nullable String check() {
        return forms.submit(
                () -> {
                    file.take(OccurrenceRefusals::noFile);
                    FieldReport tried = importing.tryOut(fieldFile());
                    report = tried;
                    return tried;
                },
                tried -> null);
    }

    public @Nullable String save() {
        return forms.submit(
                () -> {
                    FieldReport saved = importing.save(fieldFile());
                    report = saved;
                    return saved;
                },
                saved -> {
                    if (saved.dataset() == null) {
                        return null;
                    }
                    forms.say("occurrences.saved", saved.occurrences(), saved.counts());
                    return Forms.to("/occurrences/dataset.xhtml", "id", saved.dataset());
                });
    }

    private FieldFile fieldFile() {
        return new FieldFile(file.getName(), file.bytes(), leaveUnknown);
    }

    public Slice<DatasetLine> getSlice() {
        return slice.get(() -> datasets.list(Ids.read(paging.cursor()).orElse(null), ROWS));
    }

    public boolean isSavable() {
        FieldReport shown = report;
        return shown != null && shown.clean() && shown.dataset() == null && shown.occurrences() + shown.counts() > 0;
    }

    public @Nullable FieldReport getReport() {
        return report;
    }

    public GivenFile getFile() {
        return file;
    }

    public boolean isLeaveUnknown() {
        return leaveUnknown;
    }

    public void setLeaveUnknown(boolean leave) {
        leaveUnknown = leave;
    }
}
