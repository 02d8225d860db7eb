package ayaz.occurrences;

import ayaz.species.Taxa;
import ayaz.species.Taxon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which taxa of our list the names of a file mean; each name is looked up once. A name is tried as it is, then without its
 * author, then a subspecies that we do not have as its species. A species that we do not have is never taken for its genus.
 */
final class NamesInUse {

    private static final Pattern EPITHET = Pattern.compile("\\p{Ll}[\\p{Ll}-]+");
    private static final Pattern GENUS = Pattern.compile("\\p{Lu}[\\p{Ll}-]+");

    private final Taxa taxa;
    private final Map<String, Optional<Taxon>> known = new HashMap<>();

    NamesInUse(Taxa taxa) {
        this.taxa = taxa;
    }

    Optional<Taxon> of(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private Optional<Taxon> find(String name) {
        return readings(name).stream()
                .map(taxa::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the name may stand as in a list, the nearest first. */
    static List<String> readings(String name) {
        String whole = name.strip().replaceAll("\\s+", " ");
        List<String> words = words(whole);
        var readings = new ArrayList<String>(List.of(whole));
        for (int length = words.size(); length >= Math.min(words.size(), 2) && length > 0; length--) {
            String reading = String.join(" ", words.subList(0, length));
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /** Genus and epithets, up to three; nothing of a hybrid or of what is only compared. */
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (String word :
                name.replaceAll(" \\(\\p{Lu}[\\p{Ll}-]+\\)(?= \\p{Ll})", "").split(" ", -1)) {
            if (words.isEmpty() ? GENUS.matcher(word).matches() : isEpithet(word)) {
                words.add(word);
            } else if (word.equals("×") || word.equals("x") || word.equals("cf.") || word.equals("aff.")) {
                return List.of();
            } else if (!word.equals("subsp.") && !word.equals("ssp.")) {
                break;
            }
        }
        return words.size() <= 3 ? words : words.subList(0, 3);
    }

    private static boolean isEpithet(String word) {
        return EPITHET.matcher(word).matches() && !word.equals("sp") && !word.equals("x");
    }
}
