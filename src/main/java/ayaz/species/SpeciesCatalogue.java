package ayaz.species;

import ayaz.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The species list in memory: all taxa, which every page, label and search needs. What has changed of it is read again
 * when the table has changed, which is asked at most every ten seconds, and at once after a change made here.
 */
@ApplicationScoped
public class SpeciesCatalogue {

    private static final int MANY = 2_000;

    @Inject
    ListReading reading;

    @Inject
    TaxonQueries queries;

    @Inject
    FiledTaxa filed;

    private final Remembered<SpeciesList> list =
            Remembered.following(SpeciesList.EMPTY, () -> reading.signature(), before -> reading.after(before));

    /** Also one that the act under way has just added. */
    public Optional<TaxonEntry> find(UUID id) {
        return current().find(id).or(() -> list.now().find(id)).or(() -> queries.entry(id));
    }

    public TaxonEntry byId(UUID id) {
        return find(id).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    /**
     * The ids of a taxon and of everything below it: a search for cats finds the snow leopard. Of a group of very many only
     * those under which something is filed, since no statement takes a hundred thousand ids.
     */
    public List<UUID> idsAtOrBelow(UUID id) {
        List<UUID> all =
                current().atOrBelow(byId(id)).stream().map(TaxonEntry::id).toList();
        if (all.size() <= MANY) {
            return all;
        }
        Set<UUID> used = filed.ids();
        return all.stream()
                .filter(each -> each.equals(id) || used.contains(each))
                .toList();
    }

    /** Taxa by any name in Latin, English, Russian or Kazakh, or by short code, nearest first. */
    public List<TaxonHit> search(String text, int limit) {
        List<TaxonHit> found = current().search(text);
        return (found.isEmpty() ? withoutAuthors(text) : found)
                .stream().limit(limit).toList();
    }

    /** A name as papers give it, with authors, subgenus and marks of doubt, finds what the list files it under. */
    private List<TaxonHit> withoutAuthors(String text) {
        String canonical = ScientificName.parse(text).canonical();
        return canonical.equals(text) ? List.of() : current().search(canonical);
    }

    /** The wider groups of a taxon, widest first. */
    public List<TaxonEntry> above(TaxonEntry taxon) {
        return current().above(taxon);
    }

    Collection<TaxonEntry> all() {
        return current().all();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpeciesChanged change) {
        list.forget();
    }

    private SpeciesList current() {
        return list.get();
    }
}
