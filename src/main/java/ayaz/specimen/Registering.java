package ayaz.specimen;

import ayaz.codes.PrintedCode;
import ayaz.codes.PrintedCodes;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Flaws;
import ayaz.platform.PartialDate;
import ayaz.species.Taxa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lot with its donor, its collection event and all its units comes into the collection in one act. */
@ApplicationScoped
@Transactional
public class Registering {

    @Inject
    LotRules rules;

    @Inject
    DonorRules donorRules;

    @Inject
    Specimens specimens;

    @Inject
    NewAnimals animals;

    @Inject
    Taxa taxa;

    @Inject
    PrintedCodes codes;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Event<UnitsRegistered> registered;

    @Inject
    Event<SupplierCodesLinked> linked;

    @Requires(Permission.REGISTER)
    public RegisteredLot register(@Valid NewLot wish) {
        var today = clock.now().atZone(clock.zone()).toLocalDate();
        check(wish, today);
        Organism animal = donor(wish);
        if (animal != null) {
            donorRules.checkDonor(animal, wish);
        }
        UUID taxonId = animal == null ? animals.taxon(wish.taxon()).id() : animal.taxonId();
        var event = collectionEvent(wish.collection());
        var lot = new MaterialSample(
                codes.next(PrintedCode.Kind.LOT), taxonId, animal, event, wish, clock.now(), user.id());
        specimens.add(lot);
        if (animal == null) {
            specimens.add(Identification.of(lot, taxonId, clock.now())
                    .say(wish.taxon(), null, user.displayName(), null, null));
        }
        List<StoredUnit> units = units(lot, wish.units());
        registered.fire(new UnitsRegistered(units, wish.units().supplierCodes(), null));
        return new RegisteredLot(
                lot.id(),
                lot.catalogNumber(),
                taxa.byId(taxonId).scientificName(),
                animal == null ? null : animal.code(),
                units.stream()
                        .map(unit -> new RegisteredLot.RegisteredUnit(
                                unit.code(), unit.ordinal(), unit.state().name()))
                        .toList());
    }

    /** All that can be said of the lot and of a new animal by themselves, at once. */
    private void check(NewLot wish, LocalDate today) {
        var flaws = new Flaws();
        flaws.check(() -> rules.check(wish, today));
        NewOrganism animal = wish.organism();
        if (animal == null || !animal.isKnown()) {
            flaws.check(() -> animals.taxon(wish.taxon()));
        }
        if (animal != null && !animal.isKnown()) {
            flaws.check(() -> animals.check("organism.", animal));
        }
        flaws.mustBeNone();
    }

    private @Nullable Organism donor(NewLot wish) {
        NewOrganism facts = wish.organism();
        if (facts == null) {
            return null;
        }
        if (facts.isKnown()) {
            Organism animal = specimens.heldOrganism(String.valueOf(facts.code()), "organism.code");
            if (wish.taxon() != null && !animals.taxon(wish.taxon()).id().equals(animal.taxonId())) {
                throw UnitRefusals.input("taxon", "otherTaxon", animal.code());
            }
            return animal;
        }
        return animals.add(animals.taxon(wish.taxon()), wish.taxon(), facts);
    }

    private CollectionEvent collectionEvent(NewCollectionEvent facts) {
        PartialDate date = PartialDate.parse(facts.collectedOn())
                .orElseThrow(() -> UnitRefusals.input("collection.collectedOn", "notADate", facts.collectedOn()));
        var event = new CollectionEvent(facts, date, clock.zone(), clock.now(), user.id());
        specimens.add(event);
        return event;
    }

    private List<StoredUnit> units(MaterialSample lot, NewLot.Units wish) {
        List<String> taken = specimens.takenSupplierCodes(wish.supplierCodes());
        if (!taken.isEmpty()) {
            throw UnitRefusals.input("units.supplierCodes", "supplierCodeTaken", String.join(", ", taken));
        }
        if (!wish.supplierCodes().isEmpty()) {
            linked.fire(new SupplierCodesLinked(wish.supplierCodes()));
        }
        List<String> unitCodes = codes.next(PrintedCode.Kind.UNIT, wish.count());
        String scheme = wish.supplierScheme() == null ? "TUBE_2D" : wish.supplierScheme();
        var units = new ArrayList<StoredUnit>(unitCodes.size());
        for (int i = 0; i < unitCodes.size(); i++) {
            var unit = new StoredUnit(unitCodes.get(i), lot, i + 1, wish.containerType(), clock.now());
            specimens.add(unit);
            units.add(unit);
            if (!wish.supplierCodes().isEmpty()) {
                specimens.add(new SupplierCode(scheme, wish.supplierCodes().get(i), unit, clock.now()));
            }
        }
        return units;
    }
}
