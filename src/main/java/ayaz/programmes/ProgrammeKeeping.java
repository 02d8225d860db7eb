package ayaz.programmes;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Versions;
import ayaz.species.Taxa;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A curator writes down what is done for a taxon, with its numbers and what of ours it used, corrects it, and withdraws
 * what was wrong; {@code version} is the one that the curator saw.
 */
@ApplicationScoped
@Transactional
public class ProgrammeKeeping {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeTargets targets;

    @Inject
    Taxa taxa;

    @Inject
    Terms terms;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@NotNull UUID taxon, @Valid ProgrammeFacts facts) {
        mustBeTerm("PROGRAMME_KIND", facts.kind());
        var programme = new Programme(taxa.inUse(taxon), facts);
        mustBeNew(programme);
        programmes.add(programme);
        return programme.id();
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correct(@NotNull UUID id, long version, @Valid ProgrammeFacts facts) {
        Programme programme = seen(id, version);
        mustBeTerm("PROGRAMME_KIND", facts.kind());
        programme.say(facts);
        mustBeNew(programme);
    }

    /** It was wrong: it counts no more, and is still read, with the reason. */
    @Requires(Permission.MANAGE_SPECIES)
    public void makeVoid(@NotNull UUID id, long version, @NotBlank @Size(max = 400) String reason) {
        seen(id, version).makeVoid(reason.strip(), user.id(), clock.now());
    }

    @Requires(Permission.MANAGE_SPECIES)
    public UUID addFigure(@NotNull UUID programme, @Valid FigureFacts facts) {
        Programme of = standing(programme);
        mustMakeSense(facts);
        var figure = new ProgrammeFigure(of, facts);
        programmes.add(figure);
        return figure.id();
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correctFigure(@NotNull UUID programme, @NotNull UUID id, long version, @Valid FigureFacts facts) {
        ProgrammeFigure figure = seenFigure(programme, id, version);
        mustMakeSense(facts);
        figure.say(facts);
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void makeFigureVoid(
            @NotNull UUID programme, @NotNull UUID id, long version, @NotBlank @Size(max = 400) String reason) {
        seenFigure(programme, id, version).makeVoid(reason.strip(), user.id(), clock.now());
    }

    /** An animal, a lot or a unit, by its code. */
    @Requires(Permission.MANAGE_SPECIES)
    public UUID link(@NotNull UUID programme, @Valid LinkFacts facts) {
        ProgrammeLink link = targets.linked(standing(programme), facts);
        programmes.add(link);
        return link.id();
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void makeLinkVoid(@NotNull UUID programme, @NotNull UUID id, @NotBlank @Size(max = 400) String reason) {
        programmes.link(programme, id).makeVoid(reason.strip(), user.id(), clock.now());
    }

    private Programme standing(UUID id) {
        Programme programme = programmes.byId(id);
        programme.mustStand();
        return programme;
    }

    private Programme seen(UUID id, long version) {
        Programme programme = standing(id);
        Versions.mustBe(version, programme.version());
        return programme;
    }

    private ProgrammeFigure seenFigure(UUID programme, UUID id, long version) {
        ProgrammeFigure figure = programmes.figure(programme, id);
        Versions.mustBe(version, figure.version());
        figure.mustStand();
        return figure;
    }

    private void mustBeNew(Programme programme) {
        if (programmes.isNamed(programme.taxonId(), programme.name(), programme.id())) {
            throw ProgrammeRefusals.nameTaken(programme.name());
        }
    }

    private void mustMakeSense(FigureFacts facts) {
        mustBeTerm("PROGRAMME_FIGURE", facts.kind());
        facts.mustMakeSense();
    }

    private void mustBeTerm(String vocabulary, String code) {
        if (!terms.exists(vocabulary, code)) {
            throw ProgrammeRefusals.noSuchTerm(code, "kind");
        }
    }
}
