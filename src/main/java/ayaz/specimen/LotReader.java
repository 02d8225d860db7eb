package ayaz.specimen;

import ayaz.platform.PartialDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a form that was filled in as the command that it stands for; what cannot be read is refused at its fields. */
@SuppressWarnings("NullAway") // the commands say what is missing
final class LotReader {

    private final TextReader texts;
    private final AnimalReader animals;
    private final ZoneId zone;

    LotReader(Map<String, String> given, ZoneId zone) {
        this.texts = new TextReader(given);
        this.animals = new AnimalReader(given, "organism.");
        this.zone = zone;
    }

    /** A lot to register; species and animal as they were found by what was written. */
    NewLot lot(@Nullable String taxon, @Nullable String animal) {
        LotDetails details = read();
        var lot = new NewLot(
                taxon,
                animals.donor(animal),
                collection(),
                texts.text("sampleType"),
                details.quantity(),
                details.quantityUnit(),
                details.processing(),
                details.frozenAt(),
                details.cryoprotectant(),
                details.cryoprotectantPercent(),
                details.motilityPercent(),
                details.progressivePercent(),
                details.viabilityPercent(),
                details.passage(),
                details.diseaseStatus(),
                details.permitStatus(),
                details.permitQualifier(),
                details.sexOverrideReason(),
                details.remarks(),
                units());
        texts.mustBeReadable();
        return lot;
    }

    /** What is known of a lot, corrected. */
    LotDetails details() {
        LotDetails details = read();
        texts.mustBeReadable();
        return details;
    }

    private LotDetails read() {
        return new LotDetails(
                texts.number("quantity"),
                texts.text("quantityUnit"),
                texts.text("processing"),
                frozenAt(),
                texts.text("cryoprotectant"),
                texts.number("cryoprotectantPercent"),
                texts.number("motilityPercent"),
                texts.number("progressivePercent"),
                texts.number("viabilityPercent"),
                texts.whole("passage"),
                texts.text("diseaseStatus"),
                texts.text("permitStatus"),
                texts.text("permitQualifier"),
                texts.text("sexOverrideReason"),
                texts.text("remarks"),
                texts.text("reason"),
                null);
    }

    private NewCollectionEvent collection() {
        String alive = texts.text("collection.animalAlive");
        return new NewCollectionEvent(
                texts.text("collection.collectedOn"),
                texts.text("collection.method"),
                texts.text("collection.collectors"),
                texts.text("collection.countryCode"),
                texts.text("collection.oblast"),
                texts.text("collection.district"),
                texts.text("collection.locality"),
                texts.number("collection.latitude"),
                texts.number("collection.longitude"),
                texts.whole("collection.uncertaintyMeters"),
                texts.text("collection.fieldNumber"),
                alive == null ? null : Boolean.valueOf(alive),
                texts.number("collection.hoursSinceDeath"),
                null);
    }

    private NewLot.Units units() {
        String pasted = texts.text("units.supplierCodes");
        List<String> codes = pasted == null
                ? List.of()
                : pasted.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        Integer count = texts.whole("units.count");
        return new NewLot.Units(
                count == null && !codes.isEmpty() ? Integer.valueOf(codes.size()) : count,
                texts.text("units.containerType"),
                null,
                codes);
    }

    /** A day alone is the day's beginning, or the hour of collection where that was the same day. */
    private @Nullable Instant frozenAt() {
        PartialDate frozen = texts.day("frozenAt");
        if (frozen == null) {
            return null;
        }
        LocalDateTime at = PartialDate.parse(String.valueOf(texts.text("collection.collectedOn")))
                .filter(collected -> frozen.precision() == PartialDate.Precision.DAY
                        && collected.earliestDay().equals(frozen.earliestDay()))
                .orElse(frozen)
                .start();
        return at.atZone(zone).toInstant();
    }
}
