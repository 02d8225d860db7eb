package ayaz.specimen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Of several identifications one is accepted; none is ever lost. */
@ApplicationScoped
class Identifications {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<LotIdentified> lotIdentified;

    void replace(Organism animal, Identification by) {
        replace("select i from Identification i where i.organism = :of and i.accepted = true", animal, by);
    }

    void replace(MaterialSample lot, Identification by) {
        replace("select i from Identification i where i.lot = :of and i.accepted = true", lot, by);
    }

    private void replace(String jpql, Object of, Identification by) {
        entities.createQuery(jpql, Identification.class)
                .setParameter("of", of)
                .getResultList()
                .forEach(Identification::giveWay);
        entities.flush(); // only then may another one be accepted
        entities.persist(by);
    }

    List<Identification> of(MaterialSample lot) {
        return entities.createQuery(
                        "select i from Identification i where i.lot = :lot order by i.createdAt desc",
                        Identification.class)
                .setParameter("lot", lot)
                .getResultList();
    }

    void tell(MaterialSample lot) {
        lotIdentified.fire(new LotIdentified(lot.id()));
    }
}
