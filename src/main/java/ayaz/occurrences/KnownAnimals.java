package ayaz.occurrences;

import ayaz.species.SpeciesCatalogue;
import ayaz.species.Taxon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of our animals a row means: the one that carried its number on that day, if it is one and of that taxon. Each
 * number is looked up once for a file.
 */
final class KnownAnimals {

    private final AnimalNumbers numbers;
    private final SpeciesCatalogue species;
    private final Map<String, List<AnimalNumbers.Bearer>> bearers = new HashMap<>();

    KnownAnimals(AnimalNumbers numbers, SpeciesCatalogue species) {
        this.numbers = numbers;
        this.species = species;
    }

    Optional<AnimalNumbers.Bearer> of(Sighting sighting, Taxon taxon) {
        if (sighting.when().precision() == EventDate.Precision.UNKNOWN) {
            return Optional.empty();
        }
        LocalDate day = sighting.when().from().toLocalDate();
        for (String number : sighting.numbers()) {
            List<AnimalNumbers.Bearer> fitting = bearers.computeIfAbsent(number, numbers::of).stream()
                    .filter(bearer -> bearer.on(day) && fits(bearer.taxon(), taxon))
                    .toList();
            if (fitting.stream().map(AnimalNumbers.Bearer::animal).distinct().count() == 1) {
                return Optional.of(fitting.get(0));
            }
        }
        return Optional.empty();
    }

    /** The same, or one below the other: an animal of a subspecies is seen as its species. */
    private boolean fits(UUID animals, Taxon seen) {
        return species.find(animals)
                .filter(taxon -> taxon.lineage().startsWith(seen.lineage())
                        || seen.lineage().startsWith(taxon.lineage()))
                .isPresent();
    }
}
