package ayaz.specimen;

import ayaz.platform.Flaws;
import ayaz.platform.PartialDate;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of the animal that gave the material: its own life, and its life and sex against the lot (handbook
 * 7 and A.2.15, 24). Each refusal names the field it stands at.
 */
@ApplicationScoped
class DonorRules {

    @Inject
    Terms terms;

    @Inject
    NumberRules numbers;

    /** An animal by itself, all that is wrong with it at once; {@code at} is the way to its fields in what was sent. */
    void check(String at, OrganismFacts animal, LocalDate today) {
        var flaws = new Flaws();
        flaws.check(() -> known(at + "birthType", "BIRTH_TYPE", animal.birthType()));
        PartialDate birth = flaws.read(() -> past(at + "bornOn", animal.bornOn(), today));
        PartialDate death = flaws.read(() -> past(at + "diedOn", animal.diedOn(), today));
        flaws.check(() -> checkOrder(at, birth, death));
        var seen = new HashSet<String>();
        for (int i = 0; i < animal.identifiers().size(); i++) {
            String field = at + "identifiers[" + i + "].";
            NewOrganism.Identifier identifier = animal.identifiers().get(i);
            flaws.check(() -> numbers.check(field, NumberFacts.of(identifier), today));
            flaws.check(() -> checkIsNew(field, identifier, seen));
        }
        flaws.mustBeNone();
    }

    private void known(String field, String vocabulary, @Nullable String code) {
        if (code != null && !terms.exists(vocabulary, code)) {
            throw UnitRefusals.input(field, "unknownTerm", code);
        }
    }

    static void checkOrder(String at, @Nullable PartialDate birth, @Nullable PartialDate death) {
        if (birth != null && death != null && death.latestDay().isBefore(birth.earliestDay())) {
            throw UnitRefusals.input(at + "diedOn", "deathBeforeBirth", death.toString(), birth.toString());
        }
    }

    private static void checkIsNew(String field, NewOrganism.Identifier identifier, Set<String> seen) {
        String value = identifier.value().strip();
        if (!seen.add(identifier.type() + " " + value)) {
            throw UnitRefusals.input(field + "value", "identifierTwice", value);
        }
    }

    private static @Nullable PartialDate past(String field, @Nullable String text, LocalDate today) {
        if (text == null) {
            return null;
        }
        PartialDate date = PartialDate.parse(text).orElseThrow(() -> UnitRefusals.input(field, "notADate", text));
        if (date.earliestDay().isAfter(today)) {
            throw UnitRefusals.input(field, "inTheFuture", date.toString());
        }
        return date;
    }

    /** The animal's life against the day of collection, and its sex against the material. */
    void checkDonor(Organism animal, NewLot lot) {
        String written = lot.collection().collectedOn();
        PartialDate collected = PartialDate.parse(written)
                .orElseThrow(() -> UnitRefusals.input("collection.collectedOn", "notADate", written));
        PartialDate birth = animal.birth();
        if (birth != null && birth.earliestDay().isAfter(collected.latestDay())) {
            throw UnitRefusals.input("collection.collectedOn", "beforeBirth", collected.toString(), birth.toString());
        }
        checkDeath(animal.death(), collected, lot.collection());
        boolean explained =
                lot.sexOverrideReason() != null && !lot.sexOverrideReason().isBlank();
        if (!SampleType.valueOf(lot.sampleType()).fits(animal.sex()) && !explained) {
            throw UnitRefusals.input(
                    "sampleType", animal.sex() == Sex.F ? "recordedFemale" : "recordedMale", animal.code());
        }
    }

    /** An animal or a lot that is corrected must still fit the other. */
    void checkLot(Organism animal, MaterialSample lot) {
        PartialDate collected = lot.collectionEvent().date();
        if (!lot.sampleType().fits(animal.sex()) && !lot.hasSexExplained()) {
            throw UnitRefusals.input("sex", "sexOfLot", lot.catalogNumber());
        }
        PartialDate birth = animal.birth();
        if (birth != null && birth.earliestDay().isAfter(collected.latestDay())) {
            throw UnitRefusals.input("bornOn", "bornAfterLot", lot.catalogNumber(), collected.toString());
        }
        PartialDate death = animal.death();
        if (death != null
                && death.latestDay().isBefore(collected.earliestDay())
                && !lot.collectionEvent().isPostMortem()) {
            throw UnitRefusals.input("diedOn", "diedBeforeLot", lot.catalogNumber(), collected.toString());
        }
    }

    private static void checkDeath(@Nullable PartialDate death, PartialDate collected, NewCollectionEvent event) {
        if (death == null || !death.latestDay().isBefore(collected.earliestDay())) {
            return;
        }
        if (Boolean.TRUE.equals(event.animalAlive())) {
            throw UnitRefusals.input("collection.animalAlive", "aliveAfterDeath");
        }
        if (event.hoursSinceDeath() == null) {
            throw UnitRefusals.input(
                    "collection.hoursSinceDeath", "afterDeath", collected.toString(), death.toString());
        }
    }
}
