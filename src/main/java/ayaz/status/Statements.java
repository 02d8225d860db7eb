package ayaz.status;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import ayaz.species.Taxon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds statements for the use cases. */
@ApplicationScoped
class Statements {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    /** What only the database can see in time. */
    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("conservation_status_says_one_thing", StatusRefusals.saysTwoThings());
    }

    ConservationStatus byId(UUID id) {
        return Optional.ofNullable(entities.find(ConservationStatus.class, id))
                .orElseThrow(StatusRefusals::noSuchStatement);
    }

    /** Those in force that a newer one on the same population would follow. */
    List<ConservationStatus> open(Taxon taxon, StatusFacts next) {
        return entities.createQuery(
                        """
                        select s from ConservationStatus s where s.taxonId = :taxon and s.system = :system
                            and s.population = :scope and s.period.endsBefore = :ever and s.withdrawal.voidedAt is null
                            and s.announced = false
                            and (s.system <> ayaz.status.StatusSystem.CMS or s.category = :category)""",
                        ConservationStatus.class)
                .setParameter("taxon", taxon.id())
                .setParameter("system", next.system())
                .setParameter("scope", next.scopeOrWhole())
                .setParameter("category", next.category())
                .setParameter("ever", Validity.FOR_EVER)
                .getResultList();
    }

    /** Those of an edition that waits to come into force. */
    List<ConservationStatus> announcedBy(Edition edition) {
        return entities.createQuery(
                        """
                        select s from ConservationStatus s where s.editionId = :edition and s.announced = true
                            and s.withdrawal.voidedAt is null""",
                        ConservationStatus.class)
                .setParameter("edition", edition.id())
                .getResultList();
    }

    /** All that one list says now. */
    List<ConservationStatus> open(StatusSystem system) {
        return entities.createQuery(
                        """
                        select s from ConservationStatus s where s.system = :system and s.period.endsBefore = :ever
                            and s.withdrawal.voidedAt is null and s.announced = false""",
                        ConservationStatus.class)
                .setParameter("system", system)
                .setParameter("ever", Validity.FOR_EVER)
                .getResultList();
    }

    void add(ConservationStatus status) {
        entities.persist(status);
    }

    /** What has ended must have ended in the database before the next one begins there. */
    void settle() {
        entities.flush();
    }
}
