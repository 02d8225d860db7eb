package ayaz.status;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    void add(Edition edition) {
        entities.persist(edition);
    }
}
