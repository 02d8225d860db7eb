package ayaz.specimen;

import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of a lot before it is believed (handbook A.2.15, 21, 24 and the vocabularies). Shape is the
 * command's own business; here are the truths that join several fields. Each refusal names the field it stands at.
 */
@ApplicationScoped
class LotRules {

    @Inject
    Terms terms;

    void check(NewLot lot, LocalDate today) {
        known("sampleType", "SAMPLE_TYPE", lot.sampleType());
        known("quantityUnit", "QUANTITY_UNIT", lot.quantityUnit());
        known("processing", "PROCESSING_TYPE", lot.processing());
        known("cryoprotectant", "CRYOPROTECTANT", lot.cryoprotectant());
        known("units.containerType", "CONTAINER_TYPE", lot.units().containerType());
        known("collection.method", "COLLECTION_METHOD", lot.collection().method());
        PartialDate collected = date("collection.collectedOn", lot.collection().collectedOn());
        if (collected.earliestDay().isAfter(today)) {
            throw UnitRefusals.input(
                    "collection.collectedOn", "inTheFuture", lot.collection().collectedOn());
        }
        checkFreezing(lot, collected);
        checkQuality(lot);
        checkPlace(lot.collection());
        checkSupplierCodes(lot.units());
        if (lot.organism() != null && !lot.organism().isKnown()) {
            checkAnimal(lot.organism(), today);
        }
        if ("NOT_REQUIRED".equals(lot.permitStatus()) && isBlank(lot.permitQualifier())) {
            throw UnitRefusals.input("permitQualifier", "permitNeedsQualifier");
        }
    }

    /** The animal's life against the day of collection, and its sex against the material. */
    void checkDonor(Organism animal, NewLot lot) {
        PartialDate collected = date("collection.collectedOn", lot.collection().collectedOn());
        PartialDate birth = animal.birth();
        if (birth != null && birth.earliestDay().isAfter(collected.latestDay())) {
            throw UnitRefusals.input("collection.collectedOn", "beforeBirth", collected.toString(), birth.toString());
        }
        PartialDate death = animal.death();
        if (death != null
                && death.latestDay().isBefore(collected.earliestDay())
                && lot.collection().hoursSinceDeath() == null) {
            throw UnitRefusals.input(
                    "collection.hoursSinceDeath", "afterDeath", collected.toString(), death.toString());
        }
        if (!SampleType.valueOf(lot.sampleType()).fits(animal.sex()) && isBlank(lot.sexOverrideReason())) {
            throw UnitRefusals.input("sampleType", "sexMismatch." + animal.sex(), animal.code());
        }
    }

    private void checkAnimal(NewOrganism animal, LocalDate today) {
        if (!isBlank(animal.birthType())) {
            known("organism.birthType", "BIRTH_TYPE", animal.birthType());
        }
        PartialDate birth = animal.bornOn() == null ? null : date("organism.bornOn", animal.bornOn());
        PartialDate death = animal.diedOn() == null ? null : date("organism.diedOn", animal.diedOn());
        if (birth != null && birth.earliestDay().isAfter(today)) {
            throw UnitRefusals.input("organism.bornOn", "inTheFuture", birth.toString());
        }
        if (birth != null && death != null && death.latestDay().isBefore(birth.earliestDay())) {
            throw UnitRefusals.input("organism.diedOn", "deathBeforeBirth", death.toString(), birth.toString());
        }
        for (int i = 0; i < animal.identifiers().size(); i++) {
            var identifier = animal.identifiers().get(i);
            known("organism.identifiers[" + i + "].type", "IDENTIFIER_TYPE", identifier.type());
            if ("MICROCHIP".equals(identifier.type())
                    && !Transponder.isValid(identifier.value().strip())) {
                throw UnitRefusals.input("organism.identifiers[" + i + "].value", "transponder", identifier.value());
            }
        }
    }

    private static void checkFreezing(NewLot lot, PartialDate collected) {
        if (lot.frozenAt() != null
                && LocalDate.ofInstant(lot.frozenAt(), java.time.ZoneOffset.ofHours(14))
                        .isBefore(collected.earliestDay())) {
            throw UnitRefusals.input("frozenAt", "frozenBeforeCollected", collected.toString());
        }
        if (lot.cryoprotectantPercent() != null && isBlank(lot.cryoprotectant())) {
            throw UnitRefusals.input("cryoprotectant", "percentOfWhat");
        }
    }

    private static void checkQuality(NewLot lot) {
        BigDecimal total = lot.motilityPercent();
        BigDecimal progressive = lot.progressivePercent();
        if (total != null && progressive != null && progressive.compareTo(total) > 0) {
            throw UnitRefusals.input("progressivePercent", "progressiveOverTotal", progressive, total);
        }
    }

    private static void checkPlace(NewCollectionEvent place) {
        if ((place.latitude() == null) != (place.longitude() == null)) {
            throw UnitRefusals.input(
                    place.latitude() == null ? "collection.latitude" : "collection.longitude", "halfCoordinates");
        }
    }

    private static void checkSupplierCodes(NewLot.Units units) {
        int given = units.supplierCodes().size();
        if (given != 0 && given != units.count()) {
            throw UnitRefusals.input("units.supplierCodes", "supplierCodeCount", given, units.count());
        }
        var seen = new HashSet<String>();
        for (String code : units.supplierCodes()) {
            if (!seen.add(code)) {
                throw UnitRefusals.input("units.supplierCodes", "supplierCodeTwice", code);
            }
        }
    }

    private void known(String field, String vocabulary, @Nullable String code) {
        if (code != null && !terms.exists(vocabulary, code)) {
            throw UnitRefusals.input(field, "unknownTerm", code);
        }
    }

    private static PartialDate date(String field, String text) {
        return PartialDate.parse(text).orElseThrow(() -> UnitRefusals.input(field, "notADate", text));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
