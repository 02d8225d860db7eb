package ayaz.imports;

import ayaz.platform.Forms;
import ayaz.platform.GivenFile;
import ayaz.platform.Once;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet is handed in, checked, its columns are put right, and it is saved. The file stays with the view. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 1000;

    @Inject
    transient Importing importing;

    @Inject
    transient Mappings mappings;

    @Inject
    transient Forms forms;

    private final GivenFile file = new GivenFile("import.csv");
    private @Nullable String mapping;
    private @Nullable String mappingName;
    private boolean again;
    private Map<String, String> columns = new LinkedHashMap<>();
    private transient @Nullable ImportReport report;
    private final Once<List<ProblemGroup>> grouped = new Once<>();

    /** Another file, or the same one read in another way: its header decides anew what the columns are. */
    public @Nullable String check() {
        return forms.submit(
                () -> {
                    file.take(ImportRefusals::noFile);
                    columns = new LinkedHashMap<>();
                    return tryOut();
                },
                tried -> null);
    }

    public @Nullable String checkAgain() {
        return forms.submit(this::tryOut, tried -> null);
    }

    public @Nullable String save() {
        return forms.submit(
                () -> {
                    ImportReport saved = importing.save(sheetFile(), again);
                    found(saved);
                    return saved;
                },
                saved -> {
                    if (!saved.saved()) {
                        return null;
                    }
                    forms.say(
                            "imports.saved",
                            saved.creates().lots(),
                            saved.creates().units());
                    return Forms.to("/holdings.xhtml");
                });
    }

    public @Nullable String saveMapping() {
        return forms.submit(
                () -> {
                    String name = mappingName == null ? "" : mappingName.strip();
                    mappings.save(name, current().withColumns(columns));
                    mapping = name;
                    return name;
                },
                name -> {
                    forms.say("imports.mappingSaved", name);
                    return null;
                });
    }

    private ImportReport tryOut() {
        ImportReport tried = importing.tryOut(sheetFile());
        columns = new LinkedHashMap<>(tried.columns());
        found(tried);
        return tried;
    }

    private void found(ImportReport said) {
        report = said;
        grouped.forget();
    }

    private SheetFile sheetFile() {
        return new SheetFile(file.getName(), file.bytes(), mapping, columns);
    }

    private SheetMapping current() {
        return mapping == null ? SheetMapping.GUESSED : mappings.named(mapping);
    }

    public List<String> getMappings() {
        return mappings.names();
    }

    public List<String> getPresets() {
        return Presets.NAMES;
    }

    /** What a column can be read as. */
    public List<Field> getFields() {
        return List.of(Field.values());
    }

    public List<String> getHeadings() {
        return List.copyOf(columns.keySet());
    }

    public List<ProblemGroup> getProblems() {
        List<ProblemGroup> all = problems();
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    public boolean isMoreProblems() {
        return problems().size() > SHOWN;
    }

    private List<ProblemGroup> problems() {
        ImportReport shown = report;
        return shown == null ? List.of() : grouped.get(() -> ProblemGroup.of(shown.problems()));
    }

    public int getShown() {
        return SHOWN;
    }

    public boolean isClean() {
        ImportReport shown = report;
        return shown != null && shown.problems().isEmpty() && !shown.saved();
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public Map<String, String> getColumns() {
        return columns;
    }

    public GivenFile getFile() {
        return file;
    }

    public @Nullable String getMapping() {
        return mapping;
    }

    public void setMapping(@Nullable String name) {
        mapping = name;
    }

    public @Nullable String getMappingName() {
        return mappingName;
    }

    public void setMappingName(@Nullable String name) {
        mappingName = name;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean insisted) {
        again = insisted;
    }
}
