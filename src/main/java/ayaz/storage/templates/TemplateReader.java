package ayaz.storage.templates;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a plan of the JSON of a template, as {@code templates.json} and docs/storage.md have it. */
final class TemplateReader {

    private TemplateReader() {}

    static NodePlan plan(@Nullable String code, JsonObject json) {
        int rows = json.getInt("rows", 0);
        int columns = json.getInt("columns", 0);
        Numbering numbering = json.containsKey("numbering") ? Numbering.valueOf(json.getString("numbering")) : null;
        SlotTypes slotTypes = json.containsKey("slotTypes") ? SlotTypes.parse(json.getString("slotTypes")) : null;
        List<String> types = texts(json, "containerTypes");
        return new NodePlan(
                NodeKind.valueOf(json.getString("kind")),
                code,
                json.getString("prefix", ""),
                json.getInt("count", 1),
                rows,
                columns,
                numbering,
                types,
                json.containsKey("temperatureClass")
                        ? TemperatureClass.valueOf(json.getString("temperatureClass"))
                        : null,
                json.getBoolean("quarantine", false),
                json.containsKey("children")
                        ? json.getJsonArray("children").stream()
                                .map(JsonValue::asJsonObject)
                                .map(child -> plan(null, child))
                                .toList()
                        : List.of(),
                json.containsKey("places") ? Integer.valueOf(json.getInt("places")) : null,
                numbering == Numbering.NUMBER_BY_COLUMN
                        ? SlotNames.downTheColumns(rows, columns)
                        : texts(json, "labels"),
                slotTypes);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }
}
