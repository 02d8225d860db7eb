package ayaz.specimen;

import ayaz.platform.Forms;
import ayaz.species.SpeciesCatalogue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An animal of which nothing is stored yet. */
@Named
@ViewScoped
public class AnimalNewPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int NEAR = 5;

    @Inject
    transient Admitting admitting;

    @Inject
    transient SpeciesCatalogue species;

    @Inject
    transient Forms forms;

    private final HashMap<String, String> given = new HashMap<>();

    public @Nullable String save() {
        return forms.submit(this::admitted, code -> Forms.to("/specimen/animal.xhtml", "code", code));
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private String admitted() {
        OrganismFacts facts = new AnimalReader(given, "organism.").facts();
        return admitting.admit(new NewAnimal(
                taxon(),
                new NewOrganism(
                        null,
                        facts.name(),
                        facts.sex(),
                        facts.bornOn(),
                        facts.diedOn(),
                        facts.birthType(),
                        facts.identifiers(),
                        facts.remarks())));
    }

    /** A name in any language that is exactly one species' name will do. */
    private @Nullable String taxon() {
        String written = TextReader.text(given, "taxon");
        return written == null
                ? null
                : species.search(written, NEAR).stream()
                        .filter(hit -> hit.matched().equalsIgnoreCase(written))
                        .map(hit -> hit.id().toString())
                        .findFirst()
                        .orElse(written);
    }

    public Map<String, String> getGiven() {
        return given;
    }

    public List<Integer> getIdentifierRows() {
        return IntStream.range(0, AnimalReader.IDENTIFIERS).boxed().toList();
    }
}
