package ayaz.photographs;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.PartialDate;
import ayaz.platform.Versions;
import ayaz.specimen.Specimens;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photograph comes in, is described better, or is declared void. */
@ApplicationScoped
@Transactional
public class Photographing {

    @Inject
    Photographs photographs;

    @Inject
    Specimens specimens;

    @Inject
    Terms terms;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Requires(Permission.REGISTER)
    public UUID add(@NotNull String code, @NotNull Picture picture, @Valid PhotographFacts facts) {
        check(facts);
        var animal = specimens.heldOrganism(code, "code");
        photographs.keep(picture);
        var photograph = new Photograph(animal, picture, facts, clock.now(), user.id());
        photographs.add(photograph);
        return photograph.id();
    }

    @Requires(Permission.CORRECT)
    public void correct(@NotNull UUID id, long version, @Valid PhotographFacts facts) {
        check(facts);
        Photograph photograph = photographs.photograph(id);
        Versions.mustBe(version, photograph.version());
        photograph.correct(facts);
    }

    @Requires(Permission.CORRECT)
    public void declareVoid(@NotNull UUID id, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw PhotographRefusals.reasonNeeded();
        }
        audit.because(reason);
        photographs.photograph(id).declareVoid(reason.strip());
    }

    private void check(PhotographFacts facts) {
        PartialDate date = facts.date();
        if (date != null
                && date.earliestDay().isAfter(clock.now().atZone(clock.zone()).toLocalDate())) {
            throw PhotographRefusals.inTheFuture(date.toString());
        }
        if (!terms.exists("LICENCE", facts.licence())) {
            throw PhotographRefusals.unknownLicence(facts.licence());
        }
    }
}
