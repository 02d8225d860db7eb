package ayaz.holdings;

import ayaz.platform.Configuration;
import ayaz.platform.DirectReader;
import ayaz.specimen.LotIdentified;
import ayaz.specimen.OrganismCorrected;
import ayaz.specimen.TubeLinked;
import ayaz.storage.NodesChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Lots and places around the units that are scanned, remembered: the work of a day goes through few of them, and reading
 * them again with every unit would cost the database more than the unit itself. A change made here is seen at once; one
 * made by another server on the same database within a minute. A database of our own has no other server.
 */
@ApplicationScoped
class Surroundings {

    private static final Duration BELIEVED =
            Configuration.text("ayaz.db.folder").isPresent() ? Duration.ofMinutes(30) : Duration.ofMinutes(1);
    private static final int MOST = 50_000;

    @Inject
    DirectReader reading;

    private final Cache<String, KnownLot> lots =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();
    private final Cache<String, KnownNode> nodes =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();

    KnownLot lot(String id) {
        return lots.get(id, unknown -> reading.rows(KnownLot.SELECT, KnownLot::of, unknown)
                .get(0));
    }

    KnownNode node(String id) {
        return nodes.get(id, unknown -> reading.rows(KnownNode.SELECT, KnownNode::of, unknown)
                .get(0));
    }

    /** Once the act is over, done or not; whoever is reading just now is waited for, so that nothing else is kept. */
    void animalCorrected(@Observes(during = TransactionPhase.AFTER_COMPLETION) OrganismCorrected correction) {
        correction.lots().forEach(lot -> lots.invalidate(lot.toString()));
    }

    void lotIdentified(@Observes(during = TransactionPhase.AFTER_COMPLETION) LotIdentified identified) {
        lots.invalidate(identified.lot().toString());
    }

    void tubeLinked(@Observes(during = TransactionPhase.AFTER_COMPLETION) TubeLinked linked) {
        lots.invalidate(linked.lot().toString());
    }

    void nodesChanged(@Observes(during = TransactionPhase.AFTER_COMPLETION) NodesChanged changed) {
        changed.nodes().forEach(id -> nodes.invalidate(id.toString()));
    }
}
