package ayaz.species;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The species list in memory: a few hundred taxa that every page, label and search needs. It is read again when the
 * tables changed, which is asked at most every ten seconds, and at once after a change made here.
 */
@ApplicationScoped
public class SpeciesCatalogue {

    private static final long BELIEVED_NANOS = TimeUnit.SECONDS.toNanos(10);

    @Inject
    TaxonQueries queries;

    private final AtomicLong changes = new AtomicLong();

    private volatile @Nullable Loaded loaded;

    private record Loaded(SpeciesList list, String signature, long checkedAt) {

        boolean isBelieved() {
            return System.nanoTime() - checkedAt < BELIEVED_NANOS;
        }

        Loaded checkedNow() {
            return new Loaded(list, signature, System.nanoTime());
        }
    }

    public Optional<TaxonEntry> find(UUID id) {
        var found = current().find(id);
        return found.isPresent() ? found : reload().find(id);
    }

    public TaxonEntry byId(UUID id) {
        return find(id).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    /** The ids of a taxon and of everything below it: a search for cats finds the snow leopard. */
    public List<UUID> idsAtOrBelow(UUID id) {
        return current().atOrBelow(byId(id)).stream().map(TaxonEntry::id).toList();
    }

    /** Taxa by any name in Latin, English, Russian or Kazakh, or by short code, nearest first. */
    public List<TaxonHit> search(String text, int limit) {
        return current().search(text).stream().limit(limit).toList();
    }

    /** The wider groups of a taxon, widest first. */
    List<TaxonEntry> above(TaxonEntry taxon) {
        return current().above(taxon);
    }

    Collection<TaxonEntry> all() {
        return current().all();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpeciesChanged change) {
        changes.incrementAndGet();
        loaded = null;
    }

    private SpeciesList current() {
        var seen = loaded;
        if (seen == null) {
            return reload();
        }
        if (seen.isBelieved()) {
            return seen.list();
        }
        loaded = seen.checkedNow(); // the other threads go on with what is known
        return queries.signature().equals(seen.signature()) ? seen.list() : reload();
    }

    private SpeciesList reload() {
        long before = changes.get();
        var signature = queries.signature();
        var list = new SpeciesList(queries.entries(), queries.vernacularNames());
        loaded = new Loaded(list, signature, System.nanoTime());
        if (changes.get() != before) {
            loaded = null; // changed while it was read
        }
        return list;
    }
}
