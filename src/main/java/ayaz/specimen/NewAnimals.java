package ayaz.specimen;

import ayaz.codes.PrintedCode;
import ayaz.codes.PrintedCodes;
import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.platform.Flaws;
import ayaz.platform.Ids;
import ayaz.species.Taxa;
import ayaz.species.Taxon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Animals come into the collection alone or with their first lot. */
@ApplicationScoped
class NewAnimals {

    @Inject
    Specimens specimens;

    @Inject
    OrganismIdentifiers identifiers;

    @Inject
    DonorRules rules;

    @Inject
    Taxa taxa;

    @Inject
    PrintedCodes codes;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** All that is wrong with a new animal at once; {@code at} is the way to its fields in what was sent. */
    void check(String at, NewOrganism facts) {
        var flaws = new Flaws();
        flaws.check(() -> rules.check(
                at, OrganismFacts.of(facts), clock.now().atZone(clock.zone()).toLocalDate()));
        for (int i = 0; i < facts.identifiers().size(); i++) {
            var identifier = facts.identifiers().get(i);
            String field = at + "identifiers[" + i + "].value";
            flaws.check(() -> identifiers.mustBeFree(null, NumberFacts.of(identifier), field));
        }
        flaws.mustBeNone();
    }

    /** By a name that is exactly one taxon's, or by its id. */
    Taxon taxon(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            throw UnitRefusals.input("taxon", "taxonNeeded");
        }
        return Ids.read(wanted)
                .flatMap(taxa::find)
                .map(found -> taxa.inUse(found.id()))
                .or(() -> taxa.named(wanted))
                .orElseThrow(() -> UnitRefusals.input("taxon", "noSuchTaxon", wanted));
    }

    /** {@code verbatim}: the species as it was written. */
    Organism add(Taxon taxon, @Nullable String verbatim, NewOrganism facts) {
        var animal = new Organism(codes.next(PrintedCode.Kind.ANIMAL), taxon.id(), facts, clock.now(), user.id());
        specimens.add(animal);
        specimens.add(
                Identification.of(animal, taxon.id(), clock.now()).say(verbatim, null, user.displayName(), null, null));
        facts.identifiers().forEach(identifier -> identifiers.carries(animal, NumberFacts.of(identifier)));
        return animal;
    }
}
