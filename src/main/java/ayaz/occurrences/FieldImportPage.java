package ayaz.occurrences;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import ayaz.platform.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
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

    private transient @Nullable Part file;
    private String fileName = "";
    private byte[] bytes = new byte[0];
    private boolean leaveUnknown;
    private transient @Nullable FieldReport report;
    private transient @Nullable Slice<DatasetLine> slice;

    public @Nullable String check() {
        return forms.submit(
                () -> {
                    takeFile();
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
        return new FieldFile(fileName, bytes, leaveUnknown);
    }

    private void takeFile() throws IOException {
        Part part = file;
        if (part != null && part.getSize() > 0) {
            String name = part.getSubmittedFileName();
            fileName = name == null ? "field-data" : name;
            try (var body = part.getInputStream()) {
                bytes = Upload.of(body).bytes();
            }
        }
        if (bytes.length == 0) {
            throw OccurrenceRefusals.noFile();
        }
    }

    public Slice<DatasetLine> getSlice() {
        var found = slice;
        if (found == null) {
            found = datasets.list(Ids.read(paging.cursor()).orElse(null), ROWS);
            slice = found;
        }
        return found;
    }

    public boolean isSavable() {
        FieldReport shown = report;
        return shown != null && shown.clean() && shown.dataset() == null && shown.occurrences() + shown.counts() > 0;
    }

    public @Nullable FieldReport getReport() {
        return report;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }

    public String getFileName() {
        return fileName;
    }

    public boolean isLeaveUnknown() {
        return leaveUnknown;
    }

    public void setLeaveUnknown(boolean leave) {
        leaveUnknown = leave;
    }
}
