package ayaz.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a form says of an animal; {@code at} is where its texts stand in the form. */
@SuppressWarnings("NullAway") // the commands say what is missing
final class AnimalReader {

    /** So many numbers have a row in a form. */
    static final int IDENTIFIERS = 3;

    private final TextReader texts;
    private final String at;
    private final int rows;

    AnimalReader(Map<String, String> given, String at) {
        this(given, at, IDENTIFIERS);
    }

    AnimalReader(Map<String, String> given, String at, int rows) {
        this.texts = new TextReader(given);
        this.at = at;
        this.rows = rows;
    }

    /** A known animal, a new one, or none of which anything was written. */
    @Nullable
    NewOrganism donor(@Nullable String known) {
        OrganismFacts facts = facts();
        boolean described = Stream.of("name", "sex", "bornOn", "diedOn", "birthType")
                .anyMatch(fact -> texts.text(at + fact) != null);
        if (known == null && !described && facts.identifiers().isEmpty()) {
            return null;
        }
        return new NewOrganism(
                known,
                facts.name(),
                facts.sex(),
                facts.bornOn(),
                facts.diedOn(),
                facts.birthType(),
                facts.identifiers(),
                facts.remarks());
    }

    OrganismFacts facts() {
        return new OrganismFacts(
                texts.text(at + "name"),
                texts.text(at + "sex"),
                texts.text(at + "bornOn"),
                texts.text(at + "diedOn"),
                texts.text(at + "birthType"),
                identifiers(),
                texts.text(at + "remarks"));
    }

    private List<NewOrganism.Identifier> identifiers() {
        var identifiers = new ArrayList<NewOrganism.Identifier>();
        for (int i = 0; i < rows; i++) {
            String row = at + "identifiers[" + i + "].";
            String type = texts.text(row + "type");
            String value = texts.text(row + "value");
            if (type != null || value != null) {
                identifiers.add(new NewOrganism.Identifier(type, value, texts.text(row + "issuer")));
            }
        }
        return identifiers;
    }
}
