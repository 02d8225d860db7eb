package ayaz.checklists;

import ayaz.species.TaxonEntry;
import ayaz.species.TaxonRank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All taxa that there will be, those that are known and those that a checklist brings, found by name or id. */
final class TaxonPool {

    private static final List<TaxonRank> NARROWEST_FIRST =
            Arrays.stream(TaxonRank.values()).sorted(Comparator.reverseOrder()).toList();

    private final Map<UUID, PlannedTaxon> known = new LinkedHashMap<>();
    private final List<PlannedTaxon> fresh = new ArrayList<>();
    private final Map<String, List<PlannedTaxon>> byName = new HashMap<>();
    private final Map<String, UUID> byExternalId;
    private final Map<UUID, String> externalIds = new HashMap<>();

    TaxonPool(Known before) {
        before.taxa().forEach(entry -> known.put(entry.id(), PlannedTaxon.known(entry)));
        known.values().forEach(this::reset);
        known.values().forEach(this::index);
        byExternalId = before.byExternalId();
        byExternalId.forEach((external, id) -> externalIds.put(id, external));
    }

    /** As it stands in the list now. */
    void reset(PlannedTaxon taxon) {
        TaxonEntry entry = taxon.known();
        if (entry != null) {
            taxon.hangOn(find(entry.parentId()), find(entry.acceptedId()));
        }
    }

    private @Nullable PlannedTaxon find(@Nullable UUID id) {
        return id == null ? null : known.get(id);
    }

    void add(PlannedTaxon taxon) {
        fresh.add(taxon);
        index(taxon);
    }

    private void index(PlannedTaxon taxon) {
        byName.computeIfAbsent(Draft.key(taxon.name(), taxon.rank()), unseen -> new ArrayList<>(1))
                .add(taxon);
    }

    /** All of that name and rank. */
    List<PlannedTaxon> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** The one in use of that name and rank. */
    @Nullable
    PlannedTaxon inUse(String key) {
        return named(key).stream()
                .filter(taxon -> !taxon.isSynonym() && !taxon.isRefused())
                .findFirst()
                .orElse(null);
    }

    /** The one in use of that name, of whatever rank above the given one; the narrowest where several are. */
    @Nullable
    PlannedTaxon inUseAbove(String name, TaxonRank rank) {
        return NARROWEST_FIRST.stream()
                .filter(wider -> wider.isAbove(rank))
                .map(wider -> inUse(Draft.key(name, wider)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    PlannedTaxon numbered(String externalId) {
        return find(byExternalId.get(externalId));
    }

    @Nullable
    String numberOf(PlannedTaxon taxon) {
        return externalIds.get(taxon.id());
    }

    Collection<PlannedTaxon> known() {
        return known.values();
    }

    List<PlannedTaxon> fresh() {
        return fresh;
    }

    Stream<PlannedTaxon> all() {
        return Stream.concat(known.values().stream(), fresh.stream());
    }
}
