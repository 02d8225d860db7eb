package ayaz.labels;

import ayaz.labels.TemplateFolder.Outcome;
import ayaz.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The label templates on offer: those shipped, and those of the home's own folder, which replace shipped ones of the
 * same file name. The home's files are looked at anew each time, so an edit counts from the next print on. A file that
 * is refused does not stop the others; printing with it is refused, and never falls back to the shipped one.
 */
@ApplicationScoped
public class LabelTemplates {

    private final Map<String, Outcome> shipped = ShippedTemplates.read();
    private final Optional<TemplateFolder> own;

    /** Only what is shipped. */
    public LabelTemplates() {
        this(Optional.empty());
    }

    /** What is shipped and, before it, what the given folder holds; the folder need not exist. */
    @Inject
    public LabelTemplates(@ConfigProperty(name = "ayaz.labels.dir") Optional<String> folder) {
        own = folder.map(Path::of).map(TemplateFolder::new);
    }

    /** Every usable template, by name. */
    public List<LabelTemplate> all() {
        return outcomes().values().stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.template()))
                .toList();
    }

    /** Why files of the home's folder are not among them. */
    public List<Refusal> refused() {
        return outcomes().values().stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.refusal()))
                .toList();
    }

    public LabelTemplate named(String name) {
        @Nullable Outcome outcome = outcomes().get(name);
        if (outcome == null) {
            throw LabelRefusals.unknownTemplate(name);
        }
        return outcome.orRefuse();
    }

    private Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>(shipped);
        own.ifPresent(folder -> outcomes.putAll(folder.read()));
        return outcomes;
    }
}
