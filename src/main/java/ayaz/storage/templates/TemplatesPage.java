package ayaz.storage.templates;

import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The templates that can be built from, and the form with which an administrator makes one of the house. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int LEVELS = 5;

    /** A template in the list. */
    public record Row(String code, String label, boolean shipped, int places, int positions) {}

    @Inject
    transient NodeTemplates templates;

    @Inject
    transient TemplateEditing editing;

    @Inject
    transient Forms forms;

    private @Nullable String code;
    private @Nullable String en;
    private @Nullable String ru;
    private @Nullable String kk;
    private @Nullable String temperatureClass;
    private boolean quarantine;
    private final List<LevelForm> levels = new ArrayList<>();
    private @Nullable String preview;

    /** An address with a template's code opens it for changing. */
    public void open() {
        levels.clear();
        String wanted = code;
        if (wanted != null) {
            templates.definition(wanted).ifPresent(this::read);
        }
        getLevels();
    }

    private void read(JsonObject definition) {
        JsonObject names = definition.getJsonObject("names");
        en = names.getString("en", null);
        ru = names.getString("ru", null);
        kk = names.getString("kk", null);
        temperatureClass = definition.getString("temperatureClass", null);
        quarantine = definition.getBoolean("quarantine", false);
        addLevel(definition, null);
    }

    private void addLevel(JsonObject level, @Nullable Integer around) {
        boolean below = around == null || around == levels.size();
        levels.add(LevelForm.of(level, below ? null : around));
        int number = levels.size();
        if (level.containsKey("children")) {
            level.getJsonArray("children").getValuesAs(JsonObject.class).forEach(child -> addLevel(child, number));
        }
    }

    public @Nullable String save() {
        NewTemplate wish = wish();
        return forms.submit(() -> editing.save(wish), Forms.to("/storage/templates.xhtml", "code", wish.code()));
    }

    /** Shows what would be built; nothing is saved. */
    public @Nullable String tryOut() {
        NewTemplate wish = wish();
        return forms.submit(() -> editing.tryOut(wish), plan -> {
            preview = PlanPicture.json(plan, wish.en());
            return null;
        });
    }

    public @Nullable String withdraw(String old) {
        return forms.submit(() -> editing.withdraw(old), Forms.to("/storage/templates.xhtml"));
    }

    private NewTemplate wish() {
        return new NewTemplate(
                text(code),
                text(en),
                text(ru),
                text(kk),
                temperatureClass,
                quarantine,
                getLevels().stream()
                        .filter(LevelForm::isUsed)
                        .map(LevelForm::level)
                        .toList());
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }

    public List<Row> getRows() {
        return templates.codes().stream()
                .map(each -> templates
                        .named(each)
                        .map(plan -> new Row(
                                each, templates.label(each), templates.isShipped(each), plan.size(), plan.capacity()))
                        .orElseThrow())
                .toList();
    }

    public List<LevelForm> getLevels() {
        long used = levels.stream().filter(LevelForm::isUsed).count();
        while (levels.size() < Math.max(LEVELS, Math.min(used + 1, NewTemplate.MOST_LEVELS))) {
            levels.add(new LevelForm());
        }
        return levels;
    }

    public @Nullable String getPreview() {
        return preview;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String written) {
        code = written;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String name) {
        en = name;
    }

    public @Nullable String getRu() {
        return ru;
    }

    public void setRu(@Nullable String name) {
        ru = name;
    }

    public @Nullable String getKk() {
        return kk;
    }

    public void setKk(@Nullable String name) {
        kk = name;
    }

    public @Nullable String getTemperatureClass() {
        return temperatureClass;
    }

    public void setTemperatureClass(@Nullable String chosen) {
        temperatureClass = chosen;
    }

    public boolean isQuarantine() {
        return quarantine;
    }

    public void setQuarantine(boolean only) {
        quarantine = only;
    }
}
