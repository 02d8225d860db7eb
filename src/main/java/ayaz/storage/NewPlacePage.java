package ayaz.storage;

import ayaz.platform.Forms;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.NodeTemplates;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a place: which kind is in the address, the rest in the form. */
@Named
@ViewScoped
public class NewPlacePage implements Serializable {

    private static final long serialVersionUID = 1;

    /** What a template brings into being. */
    public record Choice(
            String code,
            String label,
            String kind,
            int places,
            int positions,
            boolean leaf,
            int rows,
            int columns,
            @Nullable String numbering,
            @Nullable String temperatureClass) {}

    @Inject
    transient NodeTemplates templates;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient StorageBuilding building;

    @Inject
    transient Forms forms;

    private @Nullable String parent;
    private @Nullable String template;
    private @Nullable String name;
    private @Nullable String barcode;
    private @Nullable Integer rows;
    private @Nullable Integer columns;
    private @Nullable String numbering;
    private @Nullable String temperatureClass;
    private boolean quarantine;

    public @Nullable String build() {
        var wish = new NewNode(
                parent,
                template == null ? "" : template,
                name == null ? "" : name,
                barcode,
                rows,
                columns,
                numbering,
                temperatureClass,
                quarantine);
        return forms.submit(() -> building.build(wish), made -> Forms.to("/storage/node.xhtml", "code", made));
    }

    /** The place that it will be inside; null for a site. */
    public @Nullable NodeCard getInside() {
        String code = parent;
        return code == null ? null : queries.card(code);
    }

    /** The templates that fit here. */
    public List<Choice> getChoices() {
        NodeCard inside = getInside();
        return templates.codes().stream()
                .map(this::choice)
                .flatMap(Optional::stream)
                .filter(choice -> fits(NodeKind.valueOf(choice.kind()), inside))
                .toList();
    }

    private static boolean fits(NodeKind kind, @Nullable NodeCard inside) {
        return inside == null ? kind.standsAlone() : kind.mayStandIn(NodeKind.valueOf(inside.kind()));
    }

    public @Nullable Choice getChosen() {
        return template == null ? null : choice(template).orElse(null);
    }

    private Optional<Choice> choice(String code) {
        return templates
                .named(code)
                .map(plan -> new Choice(
                        code,
                        templates.label(code),
                        plan.kind().name(),
                        plan.size(),
                        plan.capacity(),
                        plan.isLeaf(),
                        plan.rows(),
                        plan.columns(),
                        plan.numbering() == null ? null : plan.numbering().name(),
                        plan.temperatureClass() == null
                                ? null
                                : plan.temperatureClass().name()));
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String code) {
        parent = code == null || code.isBlank() ? null : code;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String code) {
        template = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String written) {
        name = written;
    }

    public @Nullable String getBarcode() {
        return barcode;
    }

    public void setBarcode(@Nullable String scanned) {
        barcode = scanned;
    }

    public @Nullable Integer getRows() {
        return rows;
    }

    public void setRows(@Nullable Integer number) {
        rows = number;
    }

    public @Nullable Integer getColumns() {
        return columns;
    }

    public void setColumns(@Nullable Integer number) {
        columns = number;
    }

    public @Nullable String getNumbering() {
        return numbering;
    }

    public void setNumbering(@Nullable String code) {
        numbering = code;
    }

    public @Nullable String getTemperatureClass() {
        return temperatureClass;
    }

    public void setTemperatureClass(@Nullable String code) {
        temperatureClass = code;
    }

    public boolean isQuarantine() {
        return quarantine;
    }

    public void setQuarantine(boolean only) {
        quarantine = only;
    }
}
