package ayaz.lives;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import ayaz.platform.PartialDate;
import ayaz.specimen.Organism;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The events of lives, for the acts that record them. */
@ApplicationScoped
public class Lives {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("life_event_once", LifeRefusals.onlyOnce());
    }

    LifeEvent event(UUID id) {
        return Optional.ofNullable(entities.find(LifeEvent.class, id))
                .filter(event -> !event.isVoid())
                .orElseThrow(LifeRefusals::noSuchEvent);
    }

    public List<LifeEvent> of(Organism animal) {
        return entities.createQuery(
                        "select e from LifeEvent e where e.organism = :animal and e.voidReason is null",
                        LifeEvent.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    /** All that is known of it must be one life, with what this act adds. */
    public void mustBeOneLife(Organism animal) {
        var moments = of(animal).stream()
                .flatMap(event ->
                        Optional.ofNullable(event.date())
                                .map(date -> new LifeCourse.Moment(event.type(), date))
                                .stream())
                .toList();
        PartialDate birth = animal.birth();
        new LifeCourse(moments).check(birth, animal.death());
    }

    void add(LifeEvent event) {
        entities.persist(event);
    }
}
