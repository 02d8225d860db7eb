package ayaz.storage.templates;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of the form for a template, as typed. */
public final class LevelForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String kind;
    private @Nullable String prefix;
    private @Nullable Integer count;
    private @Nullable Integer places;
    private @Nullable Integer rows;
    private @Nullable Integer columns;
    private @Nullable String numbering;
    private @Nullable String labels;
    private @Nullable String containerTypes;
    private @Nullable String slotTypes;
    private @Nullable Integer inside;

    /** {@code inside}: the number of the level around it, where that is not the one before. */
    static LevelForm of(JsonObject json, @Nullable Integer inside) {
        var form = new LevelForm();
        form.kind = json.getString("kind");
        form.prefix = json.getString("prefix", null);
        form.count = json.getInt("count", 1);
        form.places = number(json, "places");
        form.rows = number(json, "rows");
        form.columns = number(json, "columns");
        form.numbering = json.getString("numbering", null);
        form.labels = words(json, "labels");
        form.containerTypes = words(json, "containerTypes");
        form.slotTypes = json.getString("slotTypes", null);
        form.inside = inside;
        return form;
    }

    private static @Nullable Integer number(JsonObject json, String name) {
        return json.containsKey(name) ? Integer.valueOf(json.getInt(name)) : null;
    }

    private static @Nullable String words(JsonObject json, String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.joining(" "))
                : null;
    }

    boolean isUsed() {
        return kind != null && !kind.isBlank();
    }

    NewTemplate.Level level() {
        return new NewTemplate.Level(
                kind == null ? "" : kind,
                prefix,
                count == null ? 1 : count,
                places,
                rows,
                columns,
                numbering,
                labels,
                containerTypes,
                slotTypes,
                inside);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String code) {
        kind = code;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String letters) {
        prefix = letters;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer number) {
        count = number;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer number) {
        places = number;
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

    public @Nullable String getLabels() {
        return labels;
    }

    public void setLabels(@Nullable String words) {
        labels = words;
    }

    public @Nullable String getContainerTypes() {
        return containerTypes;
    }

    public void setContainerTypes(@Nullable String words) {
        containerTypes = words;
    }

    public @Nullable Integer getInside() {
        return inside;
    }

    public void setInside(@Nullable Integer number) {
        inside = number;
    }

    public @Nullable String getSlotTypes() {
        return slotTypes;
    }

    public void setSlotTypes(@Nullable String rules) {
        slotTypes = rules;
    }
}
