package ayaz.geography;

import ayaz.platform.Refusal;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonHit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the taxa that names in files mean: by a name in use or a synonym, written exactly, with or without authorship.
 * What is only similar is proposed and never taken.
 */
final class NameMatching {

    private static final int LOOKED_AT = 20;

    /** "Panthera uncia (Schreber, 1775)": the name ends where a word begins with a capital letter, a bracket or a digit. */
    private static final Pattern NAME =
            Pattern.compile("^(\\p{Lu}[\\p{L}.-]+(?: [\\p{Ll}×][\\p{L}.-]*){0,3})(?: .*)?$");

    /** One taxon, or why there is none. */
    record Found(
            @Nullable UUID taxon,
            @Nullable String similar,
            @Nullable Refusal flaw) {}

    private final SpeciesCatalogue species;
    private final Map<String, Found> known = new HashMap<>();

    NameMatching(SpeciesCatalogue species) {
        this.species = species;
    }

    Found find(String written) {
        return known.computeIfAbsent(written, this::search);
    }

    private Found search(String written) {
        String name = plain(written);
        List<TaxonHit> hits = species.search(name, LOOKED_AT);
        List<UUID> meant = hits.stream()
                .filter(hit -> isMeant(hit, name))
                .map(TaxonHit::id)
                .distinct()
                .toList();
        if (meant.size() == 1) {
            return new Found(meant.get(0), null, null);
        }
        if (meant.size() > 1) {
            return new Found(null, null, GeographyRefusals.ambiguous(written));
        }
        if (hits.isEmpty()) {
            return new Found(null, null, GeographyRefusals.nameUnknown(written));
        }
        String similar = hits.get(0).scientificName();
        return new Found(null, similar, GeographyRefusals.nearly(written, similar));
    }

    private static boolean isMeant(TaxonHit hit, String name) {
        return name.equalsIgnoreCase(hit.scientificName()) || name.equalsIgnoreCase(hit.matched());
    }

    /** Without authorship, underscores and a second space. */
    static String plain(String written) {
        String spaced = written.replace('_', ' ').strip().replaceAll("\\s+", " ");
        if (spaced.isEmpty()) {
            return spaced;
        }
        String begun = spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
        var name = NAME.matcher(begun);
        return name.matches() ? name.group(1) : spaced;
    }
}
