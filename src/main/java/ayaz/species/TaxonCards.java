package ayaz.species;

import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the species pages and the API show. */
@ApplicationScoped
public class TaxonCards {

    private static final int SEARCHED = 500;
    private static final int GROUPS = 20;
    /** A card shows the first of many; the tree has them all. */
    private static final int SHOWN = 200;

    @Inject
    Taxa taxa;

    @Inject
    TaxonQueries queries;

    @Inject
    SpeciesCatalogue catalogue;

    public TaxonCard of(UUID id) {
        var taxon = taxa.byId(id);
        var entry = catalogue.byId(id);
        @Nullable UUID accepted = taxon.acceptedId();
        return new TaxonCard(
                id,
                taxon.version(),
                taxon.scientificName(),
                taxon.authorship(),
                taxon.rank(),
                taxon.shortCode(),
                taxon.blurRadiusMeters(),
                taxon.citesName(),
                taxon.externalIds(),
                taxon.source(),
                taxon.remarks(),
                accepted == null ? null : catalogue.byId(accepted),
                entry.names(),
                queries.namesOf(id),
                catalogue.above(entry),
                childrenOf(entry),
                synonymsOf(entry));
    }

    /**
     * Species and subspecies by scientific name.
     *
     * @param text any name or the start of one; blank for all
     * @param group only those below this taxon
     * @param among only these; null for all
     */
    public Slice<TaxonEntry> list(
            String text, @Nullable UUID group, @Nullable Set<UUID> among, @Nullable String cursor, int limit) {
        var filter = new TaxonFilter(
                among,
                text.isBlank() ? null : found(text),
                group == null ? null : catalogue.byId(group).lineage());
        var page = queries.page(filter, cursor, limit);
        return new Slice<>(
                page.rows().stream().map(taxon -> catalogue.byId(taxon.id())).toList(), page.nextCursor());
    }

    /** Species and subspecies by scientific name, as a search that matched them all. */
    public TaxonList all(@Nullable String cursor, int limit) {
        var page = queries.page(TaxonFilter.ALL, cursor, limit);
        var hits = page.rows().stream()
                .map(taxon -> TaxonHit.of(catalogue.byId(taxon.id()), taxon.scientificName(), false))
                .toList();
        return new TaxonList(hits, page.nextCursor());
    }

    /** The classes of animals, for a filter. */
    public List<TaxonEntry> classes() {
        return catalogue.all().stream()
                .filter(taxon -> taxon.rank() == TaxonRank.CLASS)
                .sorted(Comparator.comparing(TaxonEntry::scientificName))
                .toList();
    }

    /** A match on a wider group stands for everything below it. */
    private TaxonFilter.Found found(String text) {
        List<TaxonHit> hits = catalogue.search(text, SEARCHED);
        return new TaxonFilter.Found(
                hits.stream()
                        .filter(hit -> hit.rank().isSpeciesOrBelow())
                        .map(TaxonHit::id)
                        .collect(Collectors.toSet()),
                hits.stream()
                        .filter(hit -> !hit.rank().isSpeciesOrBelow())
                        .limit(GROUPS)
                        .map(hit -> catalogue.byId(hit.id()).lineage())
                        .toList());
    }

    private List<TaxonEntry> childrenOf(TaxonEntry taxon) {
        return named(other -> taxon.id().equals(other.parentId()));
    }

    private List<TaxonEntry> synonymsOf(TaxonEntry taxon) {
        return named(other -> taxon.id().equals(other.acceptedId()));
    }

    private List<TaxonEntry> named(Predicate<TaxonEntry> which) {
        return catalogue.all().stream()
                .filter(which)
                .sorted(Comparator.comparing(TaxonEntry::scientificName))
                .limit(SHOWN)
                .toList();
    }
}
