package ayaz.population;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Versions;
import ayaz.species.Taxa;
import ayaz.species.Taxon;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curator writes down what a source says of a population, corrects it, or says that it was wrong. */
@ApplicationScoped
@Transactional
public class Estimating {

    @Inject
    Taxa taxa;

    @Inject
    Estimates estimates;

    @Inject
    Terms terms;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@NotNull UUID taxonId, @Valid EstimateFacts facts) {
        Taxon taxon = taxa.inUse(taxonId);
        Period when = sound(facts);
        Population counted = population(taxon, facts);
        var estimate = new PopulationEstimate(taxon, counted);
        estimate.say(facts, counted, when);
        estimates.add(estimate);
        return estimate.id();
    }

    /** {@code version} is the one that the curator saw. */
    @Requires(Permission.MANAGE_SPECIES)
    public void correct(@NotNull UUID id, long version, @Valid EstimateFacts facts) {
        PopulationEstimate estimate = seen(id, version);
        Period when = sound(facts);
        estimate.say(facts, population(estimate.taxon(), facts), when);
    }

    /** It was wrong: it counts no more, and is still read, with the reason. */
    @Requires(Permission.MANAGE_SPECIES)
    public void makeVoid(@NotNull UUID id, long version, @NotBlank @Size(max = 400) String reason) {
        seen(id, version).makeVoid(reason.strip(), user.id(), clock.now());
    }

    private PopulationEstimate seen(UUID id, long version) {
        PopulationEstimate estimate = estimates.byId(id);
        Versions.mustBe(version, estimate.version());
        estimate.mustStand();
        return estimate;
    }

    /** When it was, of facts that can be true. */
    private Period sound(EstimateFacts facts) {
        mustBeTerm("POPULATION_MEASURE", facts.measure(), "measure");
        mustBeTerm("COUNT_UNIT", facts.countUnit(), "countUnit");
        mustBeTerm("COUNT_METHOD", facts.method(), "method");
        if (facts.tellsNothing()) {
            throw EstimateRefusals.tellsNothing();
        }
        if (facts.isNegative()) {
            throw EstimateRefusals.negative();
        }
        if (facts.boundsAreCrossed()) {
            throw EstimateRefusals.boundsAreCrossed();
        }
        Period when = Period.written(facts.periodFrom(), facts.periodTo(), facts.period());
        if (when.endsBeforeItBegins()) {
            throw EstimateRefusals.endsBeforeItBegins();
        }
        return when;
    }

    private Population population(Taxon taxon, EstimateFacts facts) {
        Population population = estimates.population(taxon, facts.population().strip());
        String partOf = facts.partOf();
        if ((partOf == null || partOf.isBlank()) && !facts.disjoint()) {
            return population; // what is not said does not change what another estimate has said of it
        }
        Population whole =
                partOf == null || partOf.isBlank() ? null : estimates.held(estimates.population(taxon, partOf.strip()));
        estimates.held(population).bePartOf(whole, facts.disjoint(), estimates.hasParts(population));
        return population;
    }

    private void mustBeTerm(String vocabulary, @Nullable String code, String field) {
        if (code != null && !terms.exists(vocabulary, code)) {
            throw EstimateRefusals.noSuchTerm(code, field);
        }
    }
}
