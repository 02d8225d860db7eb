package ayaz.status;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Finds editions for the use cases. */
@ApplicationScoped
class Editions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("status_edition_name", StatusRefusals.editionNamed());
    }

    Edition byId(UUID id) {
        return Optional.ofNullable(entities.find(Edition.class, id)).orElseThrow(StatusRefusals::noSuchEdition);
    }

    /** Held until the act ends, as it is now. */
    Edition held(UUID id) {
        Edition edition = byId(id);
        entities.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }

    /**
     * From here to the end of the act no edition of that list comes into force: what is written down meanwhile would
     * neither take effect with it nor end where it begins.
     */
    void holdWaiting(StatusSystem system) {
        entities.createQuery("select e from Edition e where e.system = :system and e.announced = true", Edition.class)
                .setParameter("system", system)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Edition edition) {
        entities.persist(edition);
    }
}
