package ayaz.lives;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.PartialDate;
import ayaz.platform.Versions;
import ayaz.specimen.Correcting;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curator records what happened to an animal, corrects it, or declares void what never happened. */
@ApplicationScoped
@Transactional
public class LifeRecording {

    @Inject
    Lives lives;

    @Inject
    Specimens specimens;

    @Inject
    Correcting correcting;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Requires(Permission.CORRECT)
    public UUID add(@NotNull String code, @Valid LifeFacts facts) {
        Organism animal = held(code, facts);
        var event = new LifeEvent(animal, facts, clock.now(), user.id());
        if (event.date() == null) {
            event.happened(known(animal, event.type()));
        }
        lives.add(event);
        settle(animal, event.type(), event.date());
        return event.id();
    }

    @Requires(Permission.CORRECT)
    public void correct(@NotNull UUID id, long version, @Valid LifeFacts facts) {
        LifeEvent event = lives.event(id);
        Organism animal = held(event.organism().code(), facts);
        Versions.mustBe(version, event.version());
        if (event.type() != facts.type()) {
            throw LifeRefusals.typeStays();
        }
        event.correct(facts);
        settle(animal, event.type(), event.date());
    }

    @Requires(Permission.CORRECT)
    public void declareVoid(@NotNull UUID id, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw LifeRefusals.reasonNeeded();
        }
        audit.because(reason);
        LifeEvent event = lives.event(id);
        Organism animal = specimens.heldOrganism(event.organism().code(), "code");
        event.declareVoid(reason.strip());
        settle(animal, event.type(), null);
    }

    /** Who does not know the day of a birth or a death leaves the one that is in the animal's record. */
    private static @Nullable PartialDate known(Organism animal, LifeEventType type) {
        return switch (type) {
            case BIRTH -> animal.birth();
            case DEATH -> animal.death();
            default -> null;
        };
    }

    private Organism held(String code, LifeFacts facts) {
        Organism animal = specimens.heldOrganism(code, "code");
        PartialDate date = facts.date();
        if (date != null
                && date.earliestDay().isAfter(clock.now().atZone(clock.zone()).toLocalDate())) {
            throw LifeRefusals.inTheFuture(date.toString());
        }
        return animal;
    }

    /** A birth and a death say so in the animal's record as well, which is looked at with all that hangs on it. */
    private void settle(Organism animal, LifeEventType type, @Nullable PartialDate date) {
        if (type == LifeEventType.BIRTH) {
            correcting.born(animal.code(), date);
        } else if (type == LifeEventType.DEATH) {
            correcting.died(animal.code(), date);
        } else {
            lives.mustBeOneLife(animal);
        }
    }
}
