package ayaz.holdings;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What is read of a lot for the page of one of its units. */
@ApplicationScoped
public class LotFactsQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public LotFacts of(UUID lotId, UUID taxonId) {
        return known(lotId).shown(places.forCaller(taxonId), texts);
    }

    private LotFacts known(UUID lotId) {
        return entities.createQuery(
                        """
                        select new ayaz.holdings.LotFacts(l.quantity, l.quantityUnit, l.processing, l.frozenAt,
                            l.cryoprotectant, l.cryoprotectantPercent, l.motilityPercent, l.progressivePercent,
                            l.viabilityPercent, l.diseaseStatus, l.permitStatus, l.permitQualifier, l.remarks,
                            e.method, e.collectors, e.countryCode, e.oblast, e.district, e.locality)
                        from MaterialSample l join l.collectionEvent e where l.id = :lot""",
                        LotFacts.class)
                .setParameter("lot", lotId)
                .getSingleResult();
    }
}
