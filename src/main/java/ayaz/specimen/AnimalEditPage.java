package ayaz.specimen;

import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Corrects what is known of an animal; its species is a matter of identification. */
@Named
@ViewScoped
public class AnimalEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries queries;

    @Inject
    transient Correcting correcting;

    @Inject
    transient Forms forms;

    private @Nullable String code;
    private final HashMap<String, String> given = new HashMap<>();
    private int rows;
    private long version;

    public void open() {
        OrganismCard animal = getAnimal();
        OrganismFacts facts = OrganismFacts.of(animal);
        fill("name", facts.name());
        fill("sex", facts.sex());
        fill("bornOn", facts.bornOn());
        fill("diedOn", facts.diedOn());
        fill("birthType", facts.birthType());
        fill("remarks", facts.remarks());
        for (int i = 0; i < facts.identifiers().size(); i++) {
            NewOrganism.Identifier number = facts.identifiers().get(i);
            fill("identifiers[" + i + "].type", number.type());
            fill("identifiers[" + i + "].value", number.value());
            fill("identifiers[" + i + "].issuer", number.issuer());
        }
        rows = facts.identifiers().size() + AnimalReader.IDENTIFIERS;
        version = animal.version();
    }

    private void fill(String path, @Nullable String text) {
        if (text != null) {
            given.put(path, text);
        }
    }

    public @Nullable String save() {
        String of = String.valueOf(code);
        return forms.submit(
                () -> correcting.organism(of, version, new AnimalReader(given, "", rows).facts()),
                Forms.to("/specimen/animal.xhtml", "code", of));
    }

    public OrganismCard getAnimal() {
        return queries.organism(String.valueOf(code));
    }

    public Map<String, String> getGiven() {
        return given;
    }

    /** Those that it carries, and some empty rows. */
    public List<Integer> getIdentifierRows() {
        return IntStream.range(0, rows).boxed().toList();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String printed) {
        code = printed;
    }
}
