package ayaz.programmes;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import ayaz.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Finds programmes and what belongs to them for the use case. */
@ApplicationScoped
class Programmes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean(
                "programme_name",
                Refusal.conflict("programmes.refusal.nameTakenMeanwhile").at("name"));
        constraints.mean(
                "programme_link_once",
                Refusal.conflict("programmes.refusal.linkedMeanwhile").at("code"));
    }

    Programme byId(UUID id) {
        return Optional.ofNullable(entities.find(Programme.class, id)).orElseThrow(ProgrammeRefusals::noSuchProgramme);
    }

    ProgrammeFigure figure(UUID programme, UUID id) {
        return Optional.ofNullable(entities.find(ProgrammeFigure.class, id))
                .filter(figure -> figure.programme().id().equals(programme))
                .orElseThrow(ProgrammeRefusals::noSuchFigure);
    }

    ProgrammeLink link(UUID programme, UUID id) {
        return Optional.ofNullable(entities.find(ProgrammeLink.class, id))
                .filter(link -> link.programme().id().equals(programme))
                .orElseThrow(ProgrammeRefusals::noSuchLink);
    }

    boolean isLinked(Programme programme, UUID record) {
        return entities.createQuery(
                                "select count(l) from ProgrammeLink l where l.programme = :programme and l.openTarget = :record",
                                Long.class)
                        .setParameter("programme", programme)
                        .setParameter("record", record)
                        .getSingleResult()
                > 0;
    }

    boolean isNamed(UUID taxon, String name, UUID except) {
        return entities.createQuery(
                                """
                                select count(p) from Programme p
                                where p.taxonId = :taxon and p.name = :name and p.id <> :except
                                    and p.withdrawal.voidedAt is null""",
                                Long.class)
                        .setParameter("taxon", taxon)
                        .setParameter("name", name)
                        .setParameter("except", except)
                        .getSingleResult()
                > 0;
    }

    void add(Object entity) {
        entities.persist(entity);
    }
}
