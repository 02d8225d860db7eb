package ayaz.geography;

import ayaz.geofiles.GeoFile;
import ayaz.platform.Forms;
import ayaz.platform.RecordForm;
import ayaz.platform.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files are handed in, tried, described and saved as a layer. They stay with the view between trial and saving. */
@Named
@ViewScoped
public class UploadPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** Of all files together, which stay in memory for as long as the page is open. */
    private static final long MOST_BYTES = 3L * Upload.MOST_BYTES;

    @Inject
    transient Uploading uploading;

    @Inject
    transient Forms forms;

    private final RecordForm<LayerFacts> form = RecordForm.of(LayerFacts.class);
    private transient @Nullable List<Part> parts;
    private ArrayList<GeoFile> files = new ArrayList<>();
    private @Nullable LayerKind kind = LayerKind.RANGE;
    private @Nullable Integer epsg;
    private @Nullable String nameAttribute;
    private boolean leaveOut;
    private transient @Nullable LayerReport report;

    public @Nullable String check() {
        return forms.submit(
                () -> {
                    takeFiles();
                    LayerReport tried = uploading.tryOut(upload());
                    report = tried;
                    return tried;
                },
                tried -> null);
    }

    public @Nullable String save() {
        return forms.submit(
                () -> {
                    takeFiles();
                    LayerReport saved = uploading.save(upload());
                    report = saved;
                    return saved;
                },
                saved -> {
                    if (!saved.saved()) {
                        return null;
                    }
                    forms.say("geography.upload.saved", saved.usable(), saved.taxa());
                    return Forms.to("/geography/layers.xhtml");
                });
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private LayerUpload upload() {
        return new LayerUpload(files, kind, form.facts(), epsg, nameAttribute, leaveOut);
    }

    /** Other files than before decide anew which attribute holds the name. */
    private void takeFiles() throws IOException {
        List<Part> sent = parts == null
                ? List.of()
                : parts.stream().filter(part -> part.getSize() > 0).toList();
        if (sent.isEmpty()) {
            return;
        }
        if (sent.stream().mapToLong(Part::getSize).sum() > MOST_BYTES) {
            throw GeographyRefusals.tooLarge((int) (MOST_BYTES / 1024 / 1024));
        }
        files = new ArrayList<>();
        nameAttribute = null;
        for (Part part : sent) {
            try (var body = part.getInputStream()) {
                files.add(new GeoFile(nameOf(part), Upload.of(body).bytes()));
            }
        }
    }

    private static String nameOf(Part part) {
        String name = part.getSubmittedFileName();
        return name == null ? "layer.geojson" : Path.of(name).getFileName().toString();
    }

    public String getFileNames() {
        return files.stream().map(GeoFile::name).limit(5).collect(Collectors.joining(", "))
                + (files.size() > 5 ? " … (" + files.size() + ")" : "");
    }

    public List<LayerKind> getKinds() {
        return List.of(LayerKind.values());
    }

    public RecordForm<LayerFacts> getForm() {
        return form;
    }

    public @Nullable LayerReport getReport() {
        return report;
    }

    public @Nullable List<Part> getParts() {
        return parts;
    }

    public void setParts(@Nullable List<Part> sent) {
        parts = sent;
    }

    public @Nullable LayerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LayerKind chosen) {
        kind = chosen;
    }

    public @Nullable Integer getEpsg() {
        return epsg;
    }

    public void setEpsg(@Nullable Integer code) {
        epsg = code;
    }

    public @Nullable String getNameAttribute() {
        return nameAttribute;
    }

    public void setNameAttribute(@Nullable String attribute) {
        nameAttribute = attribute;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean chosen) {
        leaveOut = chosen;
    }
}
