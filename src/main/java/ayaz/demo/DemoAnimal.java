package ayaz.demo;

import ayaz.specimen.NewOrganism;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** An animal of the demonstration, a line of {@code animals.csv} or, where nothing is kept of it, of {@code relatives.csv}. */
record DemoAnimal(
        String species,
        String name,
        String sex,
        String born,
        String birthType,
        String identifierType,
        String identifier) {

    private static final Set<String> BIRD_GENERA = Set.of("Aquila", "Haliaeetus", "Falco", "Chlamydotis", "Otis");

    static List<DemoAnimal> all() {
        return DemoTable.rows("animals.csv").stream().map(DemoAnimal::of).toList();
    }

    static List<DemoAnimal> relatives() {
        return DemoTable.rows("relatives.csv").stream().map(DemoAnimal::of).toList();
    }

    private static DemoAnimal of(CSVRecord line) {
        return new DemoAnimal(
                line.get("species"),
                line.get("name"),
                line.get("sex"),
                line.get("born"),
                line.get("birth"),
                line.get("identifier"),
                line.get("value"));
    }

    /** As it is recorded for the first time. */
    NewOrganism admitted() {
        return new NewOrganism(
                null,
                name,
                sex,
                born,
                null,
                birthType,
                List.of(new NewOrganism.Identifier(identifierType, identifier, null)),
                null);
    }

    boolean isMale() {
        return "M".equals(sex);
    }

    boolean isBird() {
        return BIRD_GENERA.contains(species.substring(0, species.indexOf(' ')));
    }
}
