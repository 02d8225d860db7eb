package ayaz.species;

import java.util.ArrayList;
import java.util.Collection;
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

    private final Map<UUID, TaxonEntry> entries;
    private final Map<String, TaxonEntry> byShortCode;
    private final Set<String> synonyms;
    private final TaxonIndex index;

    SpeciesList(List<TaxonEntry> taxa, List<NamedTaxon> vernacularNames) {
        entries = withNames(taxa, vernacularNames);
        byShortCode = entries.values().stream()
                .filter(taxon -> taxon.shortCode() != null)
                .collect(Collectors.toMap(TaxonEntry::shortCode, Function.identity()));
        synonyms = entries.values().stream()
                .filter(TaxonEntry::synonym)
                .map(TaxonEntry::scientificName)
                .collect(Collectors.toSet());
        index = new TaxonIndex(allNames(vernacularNames));
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
    private List<TaxonIndex.Name> allNames(List<NamedTaxon> vernacularNames) {
        var names = new ArrayList<TaxonIndex.Name>();
        entries.values().forEach(taxon -> names.add(nameOf(taxon, taxon.scientificName())));
        for (var vernacular : vernacularNames) {
            find(vernacular.taxonId()).ifPresent(taxon -> names.add(nameOf(taxon, vernacular.name())));
        }
        return names;
    }

    private TaxonIndex.Name nameOf(TaxonEntry taxon, String text) {
        var used = inUse(taxon);
        return new TaxonIndex.Name(used.id(), used.rank(), text);
    }

    Optional<TaxonEntry> find(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    TaxonEntry inUse(TaxonEntry taxon) {
        @Nullable UUID accepted = taxon.acceptedId();
        return accepted == null ? taxon : entries.getOrDefault(accepted, taxon);
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
