package ayaz.species;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All taxa as they were at one moment, with the index of their names. */
final class SpeciesList {

    static final SpeciesList EMPTY = new SpeciesList(Map.of(), Map.of(), TaxonIndex.EMPTY);

    private final Map<UUID, Long> versions;
    private final Map<UUID, TaxonEntry> entries;
    private final Map<String, TaxonEntry> byShortCode;
    private final Set<String> synonyms;
    private final TaxonIndex index;

    private SpeciesList(Map<UUID, Long> versions, Map<UUID, TaxonEntry> entries, TaxonIndex index) {
        this.versions = versions;
        this.entries = entries;
        this.index = index;
        byShortCode = entries.values().stream()
                .filter(taxon -> taxon.shortCode() != null)
                .collect(Collectors.toMap(TaxonEntry::shortCode, Function.identity(), SpeciesList::either));
        synonyms = entries.values().stream()
                .filter(TaxonEntry::synonym)
                .map(TaxonEntry::scientificName)
                .collect(Collectors.toSet());
    }

    /** While it is read a code may pass from one taxon to another; the next reading will tell. */
    private static TaxonEntry either(TaxonEntry one, TaxonEntry other) {
        return one;
    }

    /** Those of which another version is known here, or none, or none there. */
    Set<UUID> otherThan(Map<UUID, Long> current) {
        return Stream.concat(current.keySet().stream(), versions.keySet().stream())
                .filter(id -> !Objects.equals(current.get(id), versions.get(id)))
                .collect(Collectors.toSet());
    }

    /**
     * As it is now.
     *
     * @param current the versions of all taxa, none younger than what is told of it
     * @param taxa all those that are {@linkplain #otherThan other} than here, with all their names
     */
    SpeciesList with(Map<UUID, Long> current, List<TaxonEntry> taxa, List<NamedTaxon> vernacularNames) {
        Map<UUID, TaxonEntry> told = withNames(taxa, vernacularNames);
        var all = new HashMap<>(entries);
        all.keySet().retainAll(current.keySet());
        all.putAll(told);
        return new SpeciesList(
                current,
                Collections.unmodifiableMap(all),
                index.with(otherThan(current), namesOf(told.values(), vernacularNames, all)));
    }

    private static Map<UUID, TaxonEntry> withNames(List<TaxonEntry> taxa, List<NamedTaxon> vernacularNames) {
        Map<UUID, LocalNames> names = new HashMap<>();
        vernacularNames.stream()
                .filter(NamedTaxon::preferred)
                .forEach(name -> names.merge(
                        name.taxonId(),
                        LocalNames.NONE.with(name.language(), name.name()),
                        (known, added) -> known.with(name.language(), name.name())));
        return taxa.stream()
                .map(taxon -> taxon.with(names.getOrDefault(taxon.id(), LocalNames.NONE)))
                .collect(Collectors.toUnmodifiableMap(TaxonEntry::id, Function.identity()));
    }

    /** Every name leads to the taxon in use. */
    private static List<TaxonIndex.Name> namesOf(
            Collection<TaxonEntry> taxa, List<NamedTaxon> vernacularNames, Map<UUID, TaxonEntry> all) {
        var names = new ArrayList<TaxonIndex.Name>();
        taxa.forEach(taxon -> names.add(nameOf(taxon, taxon.scientificName(), all)));
        for (var vernacular : vernacularNames) {
            var taxon = all.get(vernacular.taxonId());
            if (taxon != null) {
                names.add(nameOf(taxon, vernacular.name(), all));
            }
        }
        return names;
    }

    private static TaxonIndex.Name nameOf(TaxonEntry taxon, String text, Map<UUID, TaxonEntry> all) {
        @Nullable UUID accepted = taxon.acceptedId();
        var used = accepted == null ? taxon : all.getOrDefault(accepted, taxon);
        return new TaxonIndex.Name(used.id(), used.rank(), text, taxon.id());
    }

    Optional<TaxonEntry> find(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    List<TaxonHit> search(String text) {
        var hits = new ArrayList<TaxonHit>();
        var coded = byShortCode.get(text.strip().toUpperCase(Locale.ROOT));
        if (coded != null) {
            hits.add(TaxonHit.of(coded, text.strip(), false));
        }
        for (var match : index.search(text)) {
            var taxon = entries.get(match.name().taxon());
            if (taxon != null && !taxon.equals(coded)) {
                var name = match.name().text();
                hits.add(TaxonHit.of(taxon, name, synonyms.contains(name)));
            }
        }
        return hits;
    }

    /** The taxon and everything below it, synonyms too. */
    List<TaxonEntry> atOrBelow(TaxonEntry taxon) {
        return entries.values().stream()
                .filter(other -> other.isAtOrBelow(taxon))
                .toList();
    }

    /** The lineage of a synonym holds the name in use, which is no wider group. */
    List<TaxonEntry> above(TaxonEntry taxon) {
        return Stream.of(taxon.lineage().split("/"))
                .filter(id -> !id.isEmpty())
                .map(id -> entries.get(UUID.fromString(id)))
                .filter(Objects::nonNull)
                .filter(wider -> !wider.id().equals(taxon.id()) && !wider.id().equals(taxon.acceptedId()))
                .toList();
    }

    Collection<TaxonEntry> all() {
        return entries.values();
    }
}
