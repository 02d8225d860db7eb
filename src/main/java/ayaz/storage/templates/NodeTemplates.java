package ayaz.storage.templates;

import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of equipment and containers that can be built: those of the product and those that were made here. */
@ApplicationScoped
public class NodeTemplates {

    @Inject
    ShippedNodeTemplates shipped;

    @Inject
    SavedTemplates saved;

    @Inject
    Texts texts;

    public List<String> codes() {
        return Stream.concat(shipped.codes().stream(), saved.inUse().stream().map(SavedTemplate::code))
                .toList();
    }

    public Optional<NodePlan> named(String code) {
        return shipped.named(code).or(() -> saved.find(code).map(SavedTemplate::plan));
    }

    boolean isShipped(String code) {
        return shipped.named(code).isPresent();
    }

    /** Of one that was made here, as it is kept. */
    Optional<JsonObject> definition(String code) {
        return saved.find(code).map(SavedTemplate::definition);
    }

    /** In the reader's language. */
    public String label(String code) {
        return isShipped(code)
                ? texts.get("storage.template." + code)
                : saved.find(code)
                        .map(template -> template.definition()
                                .getJsonObject("names")
                                .getString(texts.locale().getLanguage(), code))
                        .orElse(code);
    }
}
