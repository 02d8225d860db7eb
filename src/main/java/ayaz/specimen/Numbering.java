package ayaz.specimen;

import ayaz.audit.AuditLog;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers of an animal, each with the days between which it carried it. */
@ApplicationScoped
@Transactional
public class Numbering {

    @Inject
    Specimens specimens;

    @Inject
    OrganismIdentifiers identifiers;

    @Inject
    NumberRules rules;

    @Inject
    CollectionClock clock;

    @Inject
    AuditLog audit;

    @Requires(Permission.CORRECT)
    public void add(@NotNull String code, @Valid NumberFacts facts) {
        Organism animal = specimens.heldOrganism(code, "code");
        rules.check("", facts, today());
        identifiers.mustBeFree(null, facts, "value");
        identifiers.carries(animal, facts);
        specimens.touch(animal);
    }

    @Requires(Permission.CORRECT)
    public void correct(@NotNull UUID id, long version, @Valid NumberFacts facts) {
        OrganismIdentifier number = identifiers.byId(id);
        Versions.mustBe(version, number.organism().version());
        rules.check("", facts, today());
        identifiers.mustBeFree(number, facts, "value");
        number.correct(facts, identifiers.freeSince(number, facts));
        specimens.touch(number.organism());
    }

    /** It was said wrongly and is no longer found by it; the history keeps it. */
    @Requires(Permission.CORRECT)
    public void declareVoid(@NotNull UUID id, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw UnitRefusals.input("reason", "voidNeedsReason");
        }
        audit.because(reason);
        OrganismIdentifier number = identifiers.byId(id);
        number.declareVoid(reason.strip());
        specimens.touch(number.organism());
    }

    private LocalDate today() {
        return clock.now().atZone(clock.zone()).toLocalDate();
    }
}
