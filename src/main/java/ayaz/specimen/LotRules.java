package ayaz.specimen;

import ayaz.codes.CommandCode;
import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.platform.CollectionClock;
import ayaz.platform.Flaws;
import ayaz.platform.PartialDate;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of a lot before it is believed (handbook A.2.15, 21 and the vocabularies). Shape is the
 * command's own business; here are the truths that join several fields. Each refusal names the field it stands at.
 */
@ApplicationScoped
class LotRules {

    private static final Set<String> COUNTED = Set.of("OOCYTES", "EMBRYOS", "PIECES");
    private static final Set<String> POST_MORTEM = Set.of("EPI_PM", "NECR");
    private static final Set<String> NO_CRYOPROTECTANT = Set.of("", "NONE");

    @Inject
    Terms terms;

    @Inject
    CollectionClock clock;

    /** All that is wrong with it, told at once. */
    void check(NewLot lot, LocalDate today) {
        var flaws = new Flaws();
        SampleType type = flaws.read(() -> sampleType(lot.sampleType()));
        PartialDate collected = flaws.read(() -> collectedOn(lot.collection().collectedOn(), today));
        flaws.check(
                () -> known("units.containerType", "CONTAINER_TYPE", lot.units().containerType()));
        flaws.check(() ->
                known("collection.method", "COLLECTION_METHOD", lot.collection().method()));
        flaws.check(() -> checkPlace(lot.collection()));
        flaws.check(() -> checkDeath(lot.collection()));
        flaws.check(() -> checkSupplierCodes(lot.units()));
        flaws.check(() -> checkDetails(LotDetails.of(lot), type, collected));
        flaws.mustBeNone();
    }

    /** At registration and again at every correction; what hangs on an unreadable type or day is not asked. */
    void checkDetails(LotDetails lot, @Nullable SampleType type, @Nullable PartialDate collected) {
        var flaws = new Flaws();
        flaws.check(() -> known("quantityUnit", "QUANTITY_UNIT", lot.quantityUnit()));
        flaws.check(() -> known("processing", "PROCESSING_TYPE", lot.processing()));
        flaws.check(() -> known("cryoprotectant", "CRYOPROTECTANT", lot.cryoprotectant()));
        flaws.check(() -> checkCount(lot));
        flaws.check(() -> checkCryoprotectant(lot));
        flaws.check(() -> checkProgressive(lot));
        flaws.check(() -> checkPapers(lot));
        if (type != null) {
            flaws.check(() -> checkPassage(lot, type));
            flaws.check(() -> checkMotility(lot, type));
        }
        if (collected != null) {
            flaws.check(() -> checkFreezing(lot, collected));
        }
        flaws.mustBeNone();
    }

    private SampleType sampleType(String code) {
        known("sampleType", "SAMPLE_TYPE", code);
        return SampleType.valueOf(code);
    }

    private static PartialDate collectedOn(String written, LocalDate today) {
        PartialDate date = PartialDate.parse(written)
                .orElseThrow(() -> UnitRefusals.input("collection.collectedOn", "notADate", written));
        if (date.earliestDay().isAfter(today)) {
            throw UnitRefusals.input("collection.collectedOn", "inTheFuture", written);
        }
        return date;
    }

    /** What is counted is whole. */
    private static void checkCount(LotDetails lot) {
        if (COUNTED.contains(lot.quantityUnit())
                && lot.quantity().stripTrailingZeros().scale() > 0) {
            throw UnitRefusals.input("quantity", "countNotWhole", lot.quantity());
        }
    }

    private static void checkPassage(LotDetails lot, SampleType type) {
        if (lot.passage() != null && !type.isCulture()) {
            throw UnitRefusals.input("passage", "passageOfNoCulture");
        }
    }

    private void checkFreezing(LotDetails lot, PartialDate collected) {
        if (lot.frozenAt() != null
                && LocalDateTime.ofInstant(lot.frozenAt(), clock.zone()).isBefore(collected.start())) {
            throw UnitRefusals.input("frozenAt", "frozenBeforeCollected", collected.toString());
        }
    }

    private static void checkCryoprotectant(LotDetails lot) {
        BigDecimal percent = lot.cryoprotectantPercent();
        if (percent != null && percent.signum() > 0 && NO_CRYOPROTECTANT.contains(orEmpty(lot.cryoprotectant()))) {
            throw UnitRefusals.input("cryoprotectant", "percentOfWhat");
        }
    }

    private static void checkMotility(LotDetails lot, SampleType type) {
        BigDecimal total = lot.motilityPercent();
        if (!type.isSemen() && (total != null || lot.progressivePercent() != null)) {
            throw UnitRefusals.input(total == null ? "progressivePercent" : "motilityPercent", "motilityOfNoSemen");
        }
    }

    private static void checkProgressive(LotDetails lot) {
        BigDecimal total = lot.motilityPercent();
        BigDecimal progressive = lot.progressivePercent();
        if (total != null && progressive != null && progressive.compareTo(total) > 0) {
            throw UnitRefusals.input("progressivePercent", "progressiveOverTotal", progressive, total);
        }
    }

    private static void checkPapers(LotDetails lot) {
        if ("NOT_REQUIRED".equals(lot.permitStatus()) && isBlank(lot.permitQualifier())) {
            throw UnitRefusals.input("permitQualifier", "permitNeedsQualifier");
        }
    }

    private static void checkPlace(NewCollectionEvent place) {
        if ((place.latitude() == null) != (place.longitude() == null)) {
            throw UnitRefusals.input(
                    place.latitude() == null ? "collection.latitude" : "collection.longitude", "halfCoordinates");
        }
        if (place.uncertaintyMeters() != null && place.latitude() == null) {
            throw UnitRefusals.input("collection.uncertaintyMeters", "uncertaintyOfWhat");
        }
    }

    /** Hours since death belong to a dead animal, and a post-mortem method to no living one. */
    private static void checkDeath(NewCollectionEvent event) {
        boolean alive = Boolean.TRUE.equals(event.animalAlive());
        if (alive && POST_MORTEM.contains(event.method())) {
            throw UnitRefusals.input("collection.animalAlive", "aliveAfterDeath");
        }
        if (alive && event.hoursSinceDeath() != null) {
            throw UnitRefusals.input("collection.hoursSinceDeath", "aliveAfterDeath");
        }
    }

    private static void checkSupplierCodes(NewLot.Units units) {
        int given = units.supplierCodes().size();
        if (given != 0 && given != units.count()) {
            throw UnitRefusals.input("units.supplierCodes", "supplierCodeCount", given, units.count());
        }
        var seen = new HashSet<String>();
        for (String code : units.supplierCodes()) {
            String scanned = ScannedText.normalised(code);
            if (!seen.add(scanned)) {
                throw UnitRefusals.input("units.supplierCodes", "supplierCodeTwice", code);
            }
            if (PrintedCode.looksLikeOurs(scanned) || CommandCode.reserves(scanned)) {
                throw UnitRefusals.input("units.supplierCodes", "supplierCodeOfOurs", code);
            }
        }
    }

    private void known(String field, String vocabulary, @Nullable String code) {
        if (code != null && !terms.exists(vocabulary, code)) {
            throw UnitRefusals.input(field, "unknownTerm", code);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
