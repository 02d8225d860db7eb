package ayaz.species;

import java.util.Arrays;
import java.util.Optional;

/** One category of one system, as a filter offers it; written {@code IUCN_GLOBAL:EN} in the page's address. */
public record StatusChoice(StatusSystem system, String category) {

    /** Nothing when it is no choice of ours. */
    static Optional<StatusChoice> read(String written) {
        int colon = written.indexOf(':');
        return Arrays.stream(StatusSystem.values())
                .filter(system -> colon > 0 && system.name().equals(written.substring(0, colon)))
                .map(system -> new StatusChoice(system, written.substring(colon + 1)))
                .findFirst();
    }

    public String written() {
        return system + ":" + category;
    }

    public String vocabulary() {
        return system.categoryVocabulary();
    }
}
