package ayaz.status;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** One category of one system, as a filter offers it; written {@code IUCN_GLOBAL:EN} in the page's address. */
public record StatusChoice(StatusSystem system, String category) implements Comparable<StatusChoice> {

    private static final Comparator<StatusChoice> ORDER =
            Comparator.comparing(StatusChoice::system).thenComparing(StatusChoice::category);

    /** Nothing when it is no choice of ours. */
    static Optional<StatusChoice> read(String written) {
        int colon = written.indexOf(':');
        return Arrays.stream(StatusSystem.values())
                .filter(system -> colon > 0 && system.name().equals(written.substring(0, colon)))
                .map(system -> new StatusChoice(system, written.substring(colon + 1)))
                .findFirst();
    }

    static StatusChoice of(StatusLine line) {
        return new StatusChoice(line.system(), line.category());
    }

    public String written() {
        return system + ":" + category;
    }

    public String vocabulary() {
        return system.vocabularyOf(category);
    }

    @Override
    public int compareTo(StatusChoice other) {
        return ORDER.compare(this, other);
    }
}
