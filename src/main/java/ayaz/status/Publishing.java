package ayaz.status;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Editions of the lists: announced, described, and put into force. */
@ApplicationScoped
@Transactional
public class Publishing {

    /** By which act an edition comes into force, and from which day on. */
    public record Enactment(
            @NotNull LocalDate inForceFrom,
            @NotBlank @Size(max = 300) String legalAct,
            @Nullable LocalDate legalActDate,
            @Nullable @Size(max = 400) String legalActUrl) {}

    @Inject
    Editions editions;

    @Inject
    Statements statements;

    @Inject
    Event<StatusChanged> changed;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@Valid EditionFacts facts) {
        var edition = new Edition(facts);
        editions.add(edition);
        changed.fire(new StatusChanged());
        return edition.id();
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correct(@NotNull UUID id, long version, @Valid EditionFacts facts) {
        Edition edition = seen(id, version);
        if (edition.system() != facts.system()) {
            throw StatusRefusals.editionOfAnotherList();
        }
        edition.say(facts);
        changed.fire(new StatusChanged());
    }

    /** What it says holds from that day on, and what the list said until then ends the day before, all in one act. */
    @Requires(Permission.MANAGE_SPECIES)
    public void putIntoForce(@NotNull UUID id, long version, @Valid Enactment enactment) {
        Edition edition = seen(id, version);
        LocalDate day = enactment.inForceFrom();
        Validity from = Validity.written(day.toString(), null);
        edition.takeEffect(from, enactment.legalAct(), enactment.legalActDate(), enactment.legalActUrl());
        statements.open(edition.system()).stream()
                .filter(earlier -> !earlier.isOf(edition.id()))
                .forEach(earlier -> earlier.endBefore(day));
        statements.settle();
        statements.announcedBy(edition).forEach(statement -> statement.takeEffect(from));
        changed.fire(new StatusChanged());
    }

    private Edition seen(UUID id, long version) {
        Edition edition = editions.held(id);
        Versions.mustBe(version, edition.version());
        return edition;
    }
}
