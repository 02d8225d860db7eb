package ayaz.species;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The species list that the product ships, read from its migration. */
final class SeedSpecies {

    private static final Path SEED = Path.of("sql/V0005__species_seed.sql");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|NULL|TRUE|FALSE|\\d+");

    static final Long VERSION = 0L;

    private SeedSpecies() {}

    static SpeciesList list() {
        var taxa = new ArrayList<TaxonEntry>();
        var names = new ArrayList<NamedTaxon>();
        var table = "";
        for (var line : lines()) {
            if (line.startsWith("INSERT INTO ")) {
                table = line.split(" ")[2];
            } else if (line.startsWith("    (") && table.equals("taxon")) {
                taxa.add(taxon(values(line)));
            } else if (line.startsWith("    (") && table.equals("vernacular_name")) {
                var v = values(line);
                names.add(new NamedTaxon(
                        UUID.fromString(v.get(1)), v.get(2), v.get(3), v.get(4).equals("TRUE")));
            }
        }
        return SpeciesList.EMPTY.with(
                taxa.stream().collect(Collectors.toMap(TaxonEntry::id, taxon -> VERSION)), taxa, names);
    }

    private static TaxonEntry taxon(List<String> v) {
        return new TaxonEntry(
                UUID.fromString(v.get(0)),
                v.get(2),
                v.get(3),
                TaxonRank.valueOf(v.get(4)),
                id(v.get(5)),
                id(v.get(6)),
                v.get(7),
                v.get(8));
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static List<String> values(String line) {
        var values = new ArrayList<String>();
        var matcher = VALUE.matcher(line);
        while (matcher.find()) {
            var quoted = matcher.group(1);
            values.add(
                    quoted != null
                            ? quoted.replace("''", "'")
                            : matcher.group().equals("NULL") ? null : matcher.group());
        }
        return values;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(SEED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
