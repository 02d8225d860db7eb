package ayaz.labelling;

import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The log of labels, for the use case. It only grows. */
@ApplicationScoped
class LabelPrints {

    @PersistenceContext
    EntityManager entities;

    /** Those that never had a label of any kind, held for this act, so that two printers cannot both be the first. */
    List<StoredUnit> unlabelled(List<LabelFacts> units) {
        return entities.createQuery(
                        """
                        select u from StoredUnit u where u.id in :units
                        and not exists (select p from LabelPrint p where p.unitId = u.id) order by u.code""",
                        StoredUnit.class)
                .setParameter("units", units.stream().map(LabelFacts::unitId).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(LabelPrint print) {
        entities.persist(print);
    }
}
