package ayaz.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An animal of the demonstration, a line of {@code animals.csv}. */
record DemoAnimal(String species, String name, String sex, String born, String identifierType, String identifier) {

    private static final Set<String> BIRD_GENERA = Set.of("Aquila", "Haliaeetus", "Falco", "Chlamydotis", "Otis");

    static List<DemoAnimal> all() {
        try (InputStream file = DemoAnimal.class.getResourceAsStream("animals.csv");
                var lines = CSVParser.parse(
                        new InputStreamReader(file, StandardCharsets.UTF_8),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            return lines.stream().map(DemoAnimal::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAnimal of(CSVRecord line) {
        return new DemoAnimal(
                line.get("species"),
                line.get("name"),
                line.get("sex"),
                line.get("born"),
                line.get("identifier"),
                line.get("value"));
    }

    boolean isMale() {
        return "M".equals(sex);
    }

    boolean isBird() {
        return BIRD_GENERA.contains(species.substring(0, species.indexOf(' ')));
    }
}
