package ayaz.pedigree;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Versions;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curator says who the parents of an animal are, corrects how that is known, or takes it back. */
@ApplicationScoped
@Transactional
public class Parenting {

    @Inject
    Pedigrees pedigrees;

    @Inject
    Specimens specimens;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Requires(Permission.CORRECT)
    public UUID add(@NotNull String child, @Valid NewParent wish) {
        pedigrees.hold();
        Organism young = specimens.organism(child, "code");
        Organism old = specimens.organism(wish.parent(), "parent");
        ParentRules.check(young, old, wish.role(), "parent", "parent");
        if (pedigrees.withAncestors(old.id()).contains(young.id())) {
            throw PedigreeRefusals.closesCircle(old.code(), young.code());
        }
        var parentage = new Parentage(young, old, wish.role(), wish.facts(), clock.now(), user.id());
        pedigrees.add(parentage);
        return parentage.id();
    }

    @Requires(Permission.CORRECT)
    public void correct(@NotNull UUID id, long version, @Valid ParentFacts facts) {
        pedigrees.hold();
        Parentage parentage = open(id);
        Versions.mustBe(version, parentage.version());
        parentage.correct(facts);
    }

    @Requires(Permission.CORRECT)
    public void takeBack(@NotNull UUID id, @Nullable String reason) {
        pedigrees.hold();
        if (reason == null || reason.isBlank()) {
            throw PedigreeRefusals.reasonNeeded();
        }
        audit.because(reason);
        open(id).takeBack(reason.strip(), clock.now());
    }

    private Parentage open(UUID id) {
        Parentage parentage = pedigrees.parentage(id);
        if (parentage.isTakenBack()) {
            throw PedigreeRefusals.takenBackAlready();
        }
        return parentage;
    }
}
