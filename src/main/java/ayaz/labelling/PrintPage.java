package ayaz.labelling;

import ayaz.labels.LabelTarget;
import ayaz.labels.LabelTemplate;
import ayaz.labels.LabelTemplates;
import ayaz.platform.Forms;
import ayaz.platform.Refusal;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses a template, shows how the labels will look, and makes them. */
@Named
@RequestScoped
public class PrintPage {

    @Inject
    LabelPrinting printing;

    @Inject
    LabelQueries queries;

    @Inject
    LabelTemplates templates;

    @Inject
    Texts texts;

    @Inject
    Forms forms;

    private @Nullable String lot;
    private @Nullable String unit;
    private @Nullable String template;
    private @Nullable String reason;

    /** The first look: the template that is made for what the units are. */
    public void open() {
        unit = String.join(",", chosen());
        if (template == null) {
            template = fitting(queries.containerOf(wish()));
        }
    }

    /** The list of holdings names each chosen unit by itself. */
    private static List<String> chosen() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return List.of(asked.getOrDefault("units", new String[0]));
    }

    private static String fitting(String container) {
        return switch (container) {
            case "STRAW_025" -> "straw-0.25ml";
            case "STRAW_05" -> "straw-0.5ml";
            default -> "cryovial-wrap";
        };
    }

    /** The PDF itself is the answer; the browser shows, saves and prints it. */
    public void print() {
        forms.submit(() -> printing.print(wish()), pdf -> {
            Forms.show(pdf, fileName());
            return null;
        });
    }

    private String fileName() {
        return (lot == null ? getUnits().get(0) : lot).replaceAll("[^A-Za-z0-9]", "") + "-" + template;
    }

    private LabelWish wish() {
        return new LabelWish(template == null ? "" : template, lot, getUnits(), reason);
    }

    /** The codes chosen; none when the whole lot is meant. */
    public List<String> getUnits() {
        return unit == null || unit.isBlank()
                ? List.of()
                : Stream.of(unit.split("[,\\s]+"))
                        .filter(code -> !code.isBlank())
                        .toList();
    }

    public List<LabelTemplate> getTemplates() {
        return templates.all().stream()
                .filter(each -> each.target() == LabelTarget.UNIT)
                .toList();
    }

    public String title(LabelTemplate each) {
        return each.title(texts.locale());
    }

    /** Files of the home's own folder that cannot be used, each with its reason. */
    public List<String> getRefused() {
        return templates.refused().stream().map(this::sentence).toList();
    }

    private String sentence(Refusal refusal) {
        return texts.get(refusal.key(), refusal.arguments());
    }

    /** The first unit meant: its label is the one shown. */
    public String getFirst() {
        return getUnits().isEmpty() ? "" : getUnits().get(0);
    }

    public @Nullable String getLot() {
        return lot;
    }

    public void setLot(@Nullable String number) {
        lot = number;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String codes) {
        unit = codes;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String name) {
        template = name;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
