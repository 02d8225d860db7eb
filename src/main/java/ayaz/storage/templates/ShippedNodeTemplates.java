package ayaz.storage.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of equipment and containers that the product knows, from {@code templates.json} beside this class. */
@ApplicationScoped
public class ShippedNodeTemplates {

    private final Map<String, NodePlan> plans = read();

    public List<String> codes() {
        return List.copyOf(plans.keySet());
    }

    public Optional<NodePlan> named(String code) {
        return Optional.ofNullable(plans.get(code));
    }

    private static Map<String, NodePlan> read() {
        try (InputStream file = ShippedNodeTemplates.class.getResourceAsStream("templates.json");
                var reader = Json.createReader(file)) {
            var plans = new LinkedHashMap<String, NodePlan>();
            reader.readObject()
                    .forEach((code, plan) -> plans.put(code, TemplateReader.plan(code, plan.asJsonObject())));
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
