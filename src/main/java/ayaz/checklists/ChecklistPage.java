package ayaz.checklists;

import ayaz.platform.Forms;
import ayaz.platform.GivenFile;
import ayaz.platform.Upload;
import ayaz.species.ExternalIds;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checklist is handed in, tried, and taken in. The file stays with the view. */
@Named
@ViewScoped
public class ChecklistPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ChecklistImporting importing;

    @Inject
    transient Forms forms;

    private final GivenFile file = new GivenFile("checklist");
    private @Nullable String title;
    private ExternalIds.@Nullable Scheme scheme;
    private @Nullable String below;
    private boolean changes;
    private boolean withoutRefused;
    private transient @Nullable ChecklistReport report;

    public @Nullable String check() {
        return forms.submit(
                () -> {
                    file.take(ChecklistRefusals::noFile);
                    report = importing.tryOut(new Upload(file.bytes()), wish());
                    return file.getName();
                },
                tried -> null);
    }

    public @Nullable String save() {
        return forms.submit(
                () -> {
                    ChecklistReport saved = importing.save(new Upload(file.bytes()), wish());
                    report = saved;
                    if (!saved.saved()) {
                        throw ChecklistRefusals.refusedRows(saved.refused());
                    }
                    return saved;
                },
                saved -> {
                    forms.say("checklists.saved", saved.fresh(), saved.changed(), saved.refused());
                    return Forms.to("/species/tree.xhtml");
                });
    }

    private ChecklistWish wish() {
        return new ChecklistWish(file.getName(), title, scheme, below, changes, withoutRefused);
    }

    /** Something was found that can be saved. */
    public boolean isReady() {
        ChecklistReport shown = report;
        return shown != null && !shown.saved();
    }

    public @Nullable ChecklistReport getReport() {
        return report;
    }

    public List<ExternalIds.Scheme> getSchemes() {
        return List.of(ExternalIds.Scheme.values());
    }

    public GivenFile getFile() {
        return file;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String written) {
        title = written;
    }

    public ExternalIds.@Nullable Scheme getScheme() {
        return scheme;
    }

    public void setScheme(ExternalIds.@Nullable Scheme chosen) {
        scheme = chosen;
    }

    public @Nullable String getBelow() {
        return below;
    }

    public void setBelow(@Nullable String taxon) {
        below = taxon;
    }

    public boolean isChanges() {
        return changes;
    }

    public void setChanges(boolean wanted) {
        changes = wanted;
    }

    public boolean isWithoutRefused() {
        return withoutRefused;
    }

    public void setWithoutRefused(boolean wanted) {
        withoutRefused = wanted;
    }
}
