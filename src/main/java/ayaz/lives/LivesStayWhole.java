package ayaz.lives;

import ayaz.platform.PartialDate;
import ayaz.specimen.Organism;
import ayaz.specimen.OrganismCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days of birth and death are said once, in the animal's record; their events follow, and the life stays whole. */
@ApplicationScoped
class LivesStayWhole {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Lives lives;

    void follow(@Observes OrganismCorrected corrected) {
        Organism animal = entities.find(Organism.class, corrected.organism());
        lives.of(animal).stream()
                .filter(event -> event.type().isEndOfLife())
                .forEach(event -> follow(event, event.type() == LifeEventType.BIRTH ? animal.birth() : animal.death()));
        lives.mustBeOneLife(animal);
    }

    private static void follow(LifeEvent event, @Nullable PartialDate day) {
        if (!Objects.equals(event.date(), day)) {
            event.happened(day);
        }
    }
}
