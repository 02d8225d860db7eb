package ayaz.programmes;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a source says of a programme in numbers, corrects it or withdraws it. */
@Named
@ViewScoped
public class FigurePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ProgrammeQueries queries;

    @Inject
    transient ProgrammeKeeping keeping;

    @Inject
    transient Forms forms;

    private final RecordForm<FigureFacts> form = RecordForm.of(FigureFacts.class);
    private @Nullable String id;
    private @Nullable String line;
    private @Nullable String reason;
    private long version;

    public void open() {
        if (line != null) {
            FigureLine shown = getProgramme().figure(figure());
            form.show(FigureFacts.of(shown));
            version = shown.version();
        }
    }

    public @Nullable String save() {
        return forms.submit(this::saved, home());
    }

    private void saved() {
        if (line == null) {
            keeping.addFigure(programme(), form.facts());
        } else {
            keeping.correctFigure(programme(), figure(), version, form.facts());
        }
    }

    public @Nullable String makeVoid() {
        return forms.submit(
                () -> keeping.makeFigureVoid(programme(), figure(), version, reason == null ? "" : reason), home());
    }

    private String home() {
        return Forms.to("/programmes/programme.xhtml", "id", programme());
    }

    private UUID programme() {
        return Ids.read(id).orElseThrow(ProgrammeRefusals::noSuchProgramme);
    }

    private UUID figure() {
        return Ids.read(line).orElseThrow(ProgrammeRefusals::noSuchFigure);
    }

    public ProgrammeCard getProgramme() {
        return queries.programme(programme());
    }

    public RecordForm<FigureFacts> getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String programme) {
        id = programme;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String figure) {
        line = figure;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text;
    }
}
