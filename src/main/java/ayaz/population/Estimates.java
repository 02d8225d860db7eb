package ayaz.population;

import ayaz.species.Taxon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Finds populations and what was said of them, for the use cases. */
@ApplicationScoped
class Estimates {

    @PersistenceContext
    EntityManager entities;

    PopulationEstimate byId(UUID id) {
        return Optional.ofNullable(entities.find(PopulationEstimate.class, id))
                .orElseThrow(EstimateRefusals::noSuchEstimate);
    }

    /** Of that name, made where there is none yet. */
    Population population(Taxon taxon, String name) {
        return entities.createQuery(
                        "select p from Population p where p.taxonId = :taxon and p.name = :name", Population.class)
                .setParameter("taxon", taxon.id())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(new Population(taxon, name)));
    }

    /** Held until the act ends, so that it does not become a whole and a part at the same time. */
    Population held(Population population) {
        entities.refresh(population, LockModeType.PESSIMISTIC_WRITE);
        return population;
    }

    boolean hasParts(Population whole) {
        return !entities.createQuery("select p.id from Population p where p.wholeId = :whole", UUID.class)
                .setParameter("whole", whole.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Population made(Population population) {
        entities.persist(population);
        entities.flush();
        return population;
    }

    void add(PopulationEstimate estimate) {
        entities.persist(estimate);
    }
}
