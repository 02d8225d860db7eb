package ayaz.holdings;

import ayaz.platform.DirectReader;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

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
            known = reading.rows(KnownNode.SELECT, KnownNode::of, id).get(0);
            nodes.put(id, known);
        }
        return known;
    }
}
