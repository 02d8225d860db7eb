package ayaz.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of equipment and containers that the product knows, from {@code templates.json} beside this class. */
@ApplicationScoped
public class NodeTemplates {

    private final Map<String, NodePlan> plans = read();

    public List<String> codes() {
        return List.copyOf(plans.keySet());
    }

    public Optional<NodePlan> named(String code) {
        return Optional.ofNullable(plans.get(code));
    }

    private static Map<String, NodePlan> read() {
        try (InputStream file = NodeTemplates.class.getResourceAsStream("templates.json");
                var reader = Json.createReader(file)) {
            var plans = new LinkedHashMap<String, NodePlan>();
            reader.readObject().forEach((code, plan) -> plans.put(code, plan(code, plan.asJsonObject())));
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NodePlan plan(@Nullable String code, JsonObject json) {
        return new NodePlan(
                NodeKind.valueOf(json.getString("kind")),
                code,
                json.getString("prefix", ""),
                json.getInt("count", 1),
                json.getInt("rows", 0),
                json.getInt("columns", 0),
                json.containsKey("numbering") ? Numbering.valueOf(json.getString("numbering")) : null,
                json.containsKey("containerTypes")
                        ? json.getJsonArray("containerTypes").getValuesAs(JsonString::getString)
                        : List.of(),
                json.containsKey("temperatureClass")
                        ? TemperatureClass.valueOf(json.getString("temperatureClass"))
                        : null,
                json.getBoolean("quarantine", false),
                json.containsKey("children")
                        ? json.getJsonArray("children").stream()
                                .map(JsonValue::asJsonObject)
                                .map(child -> plan(null, child))
                                .toList()
                        : List.of());
    }
}
