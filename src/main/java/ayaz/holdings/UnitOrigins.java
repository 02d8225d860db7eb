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
public class UnitOrigins {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public UnitOrigin of(UUID lotId, UUID taxonId) {
        Object[] known = entities.createQuery(
                        """
                        select new ayaz.holdings.LotFacts(l.quantity, l.quantityUnit, l.processing, l.frozenAt,
                                l.cryoprotectant, l.cryoprotectantPercent, l.motilityPercent, l.viabilityPercent,
                                l.clearance.diseaseStatus, l.clearance.permitStatus, l.clearance.permitQualifier),
                            new ayaz.holdings.CollectedFacts(e.method, e.collectors, e.countryCode, e.oblast,
                                e.district, e.locality)
                        from MaterialSample l join l.collectionEvent e where l.id = :lot""",
                        Object[].class)
                .setParameter("lot", lotId)
                .getSingleResult();
        var collected = (CollectedFacts) known[1];
        return new UnitOrigin((LotFacts) known[0], collected.shown(places.forCaller(taxonId), texts));
    }
}
