package ayaz.holdings;

import ayaz.platform.DirectReader;
import ayaz.storage.NodesChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lots and places around the units that are scanned, believed for a minute: the work of a day goes through few of them,
 * and reading them again with every unit would cost the database more than the unit itself.
 */
@ApplicationScoped
class Surroundings {

    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 50_000;

    @Inject
    DirectReader reading;

    private final AtomicInteger changes = new AtomicInteger();

    private final Cache<String, KnownLot> lots =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();
    private final Cache<String, KnownNode> nodes =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();

    KnownLot lot(String id) {
        KnownLot known = lots.getIfPresent(id);
        if (known == null) {
            known = reading.rows(KnownLot.SELECT, KnownLot::of, id).get(0);
            lots.put(id, known);
        }
        return known;
    }

    KnownNode node(String id) {
        KnownNode known = nodes.getIfPresent(id);
        if (known == null) {
            int seen = changes.get();
            known = reading.rows(KnownNode.SELECT, KnownNode::of, id).get(0);
            if (seen == changes.get()) {
                nodes.put(id, known);
            }
        }
        return known;
    }

    /** Once the act is in the database; what was being read meanwhile may be from before it and is not kept. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NodesChanged changed) {
        changes.incrementAndGet();
        changed.nodes().forEach(id -> nodes.invalidate(id.toString()));
    }
}
