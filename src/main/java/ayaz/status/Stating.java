package ayaz.status;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Versions;
import ayaz.species.Taxa;
import ayaz.species.Taxon;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curator writes down what the lists say, corrects it, ends it, or says that it was wrong. */
@ApplicationScoped
@Transactional
public class Stating {

    @Inject
    Taxa taxa;

    @Inject
    Statements statements;

    @Inject
    Editions editions;

    @Inject
    Terms terms;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @Inject
    Event<StatusChanged> changed;

    /** A newer statement on the same population ends the one that held until then. */
    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@NotNull UUID taxonId, @Valid StatusFacts facts) {
        Taxon taxon = taxa.inUse(taxonId);
        editions.holdWaiting(facts.system());
        var status = new ConservationStatus(taxon);
        say(status, facts);
        if (!status.isAnnounced() && status.validity().fromPrecision() != null) {
            statements
                    .open(taxon, facts)
                    .forEach(earlier -> earlier.endBefore(status.validity().from()));
            statements.settle();
        }
        statements.add(status);
        changed.fire(new StatusChanged());
        return status.id();
    }

    /** {@code version} is the one that the curator saw. */
    @Requires(Permission.MANAGE_SPECIES)
    public void correct(@NotNull UUID id, long version, @Valid StatusFacts facts) {
        editions.holdWaiting(facts.system());
        ConservationStatus status = seen(id, version);
        if (!status.mayBecome(facts)) {
            throw StatusRefusals.assessmentStands();
        }
        say(status, facts);
        changed.fire(new StatusChanged());
    }

    /** It was wrong: it counts no more, and is still read, with the reason. */
    @Requires(Permission.MANAGE_SPECIES)
    public void makeVoid(@NotNull UUID id, long version, @NotBlank @Size(max = 400) String reason) {
        seen(id, version).makeVoid(reason.strip(), user.id(), clock.now());
        changed.fire(new StatusChanged());
    }

    private ConservationStatus seen(UUID id, long version) {
        ConservationStatus status = statements.byId(id);
        Versions.mustBe(version, status.version());
        status.mustStand();
        return status;
    }

    private void say(ConservationStatus status, StatusFacts facts) {
        if (!terms.exists(facts.system().vocabularyOf(facts.category()), facts.category())) {
            throw StatusRefusals.noSuchCategory(facts.category());
        }
        String trend = facts.trend();
        if (trend != null && !terms.exists("POPULATION_TREND", trend)) {
            throw StatusRefusals.noSuchTrend(trend);
        }
        if (facts.system().needsScope() && facts.scopeOrWhole().isEmpty()) {
            throw StatusRefusals.scopeNeeded();
        }
        Edition edition = edition(facts);
        boolean announced = edition != null && edition.isAnnounced();
        Validity validity = Validity.written(facts.validFrom(), facts.validTo());
        if (announced && !validity.equals(Validity.ALWAYS)) {
            throw StatusRefusals.announcedHasNoDates();
        }
        if (validity.endsBeforeItBegins()) {
            throw StatusRefusals.endsBeforeItBegins();
        }
        status.say(facts, keptBound(status, validity), announced);
    }

    /** That a beginning stays unknown takes nothing from what is known of it. */
    private static Validity keptBound(ConservationStatus status, Validity written) {
        Validity before = status.validity();
        return written.fromPrecision() == null && before.fromPrecision() == null
                ? new Validity(before.from(), null, written.endsBefore(), written.toPrecision())
                : written;
    }

    private @Nullable Edition edition(StatusFacts facts) {
        UUID id = facts.edition();
        if (id == null) {
            return null;
        }
        Edition edition = editions.byId(id);
        if (edition.system() != facts.system()) {
            throw StatusRefusals.editionOfAnotherList();
        }
        return edition;
    }
}
