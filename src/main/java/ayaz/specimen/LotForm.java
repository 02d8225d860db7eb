package ayaz.specimen;

import ayaz.platform.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The registration form as it was filled in: a text for each component of the command, under its path. What cannot be
 * read as what it should be is refused at its field.
 */
final class LotForm implements Serializable {

    private static final long serialVersionUID = 1;

    static final int IDENTIFIERS = 3;

    /** What a person usually enters again the next time. */
    static final Set<String> REMEMBERED = Set.of(
            "collection.method",
            "collection.collectors",
            "collection.countryCode",
            "collection.oblast",
            "sampleType",
            "quantityUnit",
            "processing",
            "cryoprotectant",
            "cryoprotectantPercent",
            "diseaseStatus",
            "permitStatus",
            "permitQualifier",
            "units.count",
            "units.containerType");

    private final HashMap<String, String> given = new HashMap<>();

    static LotForm of(Map<String, String> texts) {
        var form = new LotForm();
        form.given.putAll(texts);
        return form;
    }

    /** The lot after this one: another animal, or another ejaculate, of the same expedition. */
    static LotForm after(LotCard lot) {
        var form = new LotForm();
        form.keep("taxon", lot.scientificName());
        form.keep(lot.collection());
        form.keep("sampleType", lot.sampleType());
        form.keep("quantityUnit", lot.quantityUnit());
        form.keep("processing", lot.processing());
        form.keep("cryoprotectant", lot.cryoprotectant());
        form.keep("cryoprotectantPercent", plain(lot.cryoprotectantPercent()));
        form.keep("diseaseStatus", lot.diseaseStatus());
        form.keep("permitStatus", lot.permitStatus());
        form.keep("permitQualifier", lot.permitQualifier());
        form.keep("units.count", String.valueOf(lot.units().size()));
        form.keep("units.containerType", lot.units().get(0).containerType());
        return form;
    }

    private void keep(CollectionCard event) {
        keep("collection.collectedOn", event.collectedOn());
        keep("collection.method", event.method());
        keep("collection.collectors", event.collectors());
        keep("collection.countryCode", event.countryCode());
        keep("collection.oblast", event.oblast());
        keep("collection.district", event.district());
        keep("collection.locality", event.locality());
        keep("collection.latitude", plain(event.latitude()));
        keep("collection.longitude", plain(event.longitude()));
        Integer uncertainty = event.uncertaintyMeters();
        keep("collection.uncertaintyMeters", uncertainty == null ? null : uncertainty.toString());
    }

    private void keep(String path, @Nullable String text) {
        if (text != null) {
            given.put(path, text);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    Map<String, String> given() {
        return given;
    }

    @Nullable
    String text(String path) {
        String text = given.get(path);
        return text == null || text.isBlank() ? null : text.strip();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    NewLot lot(@Nullable String taxon, @Nullable String animal, ZoneId zone) {
        return new NewLot(
                taxon,
                organism(animal),
                collection(),
                text("sampleType"),
                number("quantity"),
                text("quantityUnit"),
                text("processing"),
                frozenAt(zone),
                text("cryoprotectant"),
                number("cryoprotectantPercent"),
                number("motilityPercent"),
                number("progressivePercent"),
                number("viabilityPercent"),
                whole("passage"),
                text("diseaseStatus"),
                text("permitStatus"),
                text("permitQualifier"),
                text("sexOverrideReason"),
                text("remarks"),
                units());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private @Nullable NewOrganism organism(@Nullable String known) {
        List<NewOrganism.Identifier> identifiers = identifiers();
        boolean described = Stream.of("name", "sex", "bornOn", "diedOn", "birthType")
                .anyMatch(fact -> text("organism." + fact) != null);
        if (known == null && !described && identifiers.isEmpty()) {
            return null;
        }
        return new NewOrganism(
                known,
                text("organism.name"),
                text("organism.sex"),
                text("organism.bornOn"),
                text("organism.diedOn"),
                text("organism.birthType"),
                identifiers,
                null);
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private List<NewOrganism.Identifier> identifiers() {
        var identifiers = new ArrayList<NewOrganism.Identifier>();
        for (int i = 0; i < IDENTIFIERS; i++) {
            String row = "organism.identifiers[" + i + "].";
            if (text(row + "type") != null || text(row + "value") != null) {
                identifiers.add(
                        new NewOrganism.Identifier(text(row + "type"), text(row + "value"), text(row + "issuer")));
            }
        }
        return identifiers;
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private NewCollectionEvent collection() {
        String alive = text("collection.animalAlive");
        return new NewCollectionEvent(
                text("collection.collectedOn"),
                text("collection.method"),
                text("collection.collectors"),
                text("collection.countryCode"),
                text("collection.oblast"),
                text("collection.district"),
                text("collection.locality"),
                number("collection.latitude"),
                number("collection.longitude"),
                whole("collection.uncertaintyMeters"),
                text("collection.fieldNumber"),
                alive == null ? null : Boolean.valueOf(alive),
                number("collection.hoursSinceDeath"),
                null);
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private NewLot.Units units() {
        String pasted = text("units.supplierCodes");
        List<String> codes = pasted == null
                ? List.of()
                : pasted.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        Integer count = whole("units.count");
        return new NewLot.Units(
                count == null && !codes.isEmpty() ? Integer.valueOf(codes.size()) : count,
                text("units.containerType"),
                null,
                codes);
    }

    /** A day alone is the day's beginning, or the hour of collection where that was the same day. */
    private @Nullable Instant frozenAt(ZoneId zone) {
        String written = text("frozenAt");
        if (written == null) {
            return null;
        }
        PartialDate frozen = PartialDate.parse(written)
                .filter(date -> date.precision().compareTo(PartialDate.Precision.DAY) >= 0)
                .orElseThrow(() -> UnitRefusals.input("frozenAt", "notADate", written));
        LocalDateTime at = PartialDate.parse(String.valueOf(text("collection.collectedOn")))
                .filter(collected -> frozen.precision() == PartialDate.Precision.DAY
                        && collected.earliestDay().equals(frozen.earliestDay()))
                .orElse(frozen)
                .start();
        return at.atZone(zone).toInstant();
    }

    private @Nullable BigDecimal number(String path) {
        String text = text(path);
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text.replace(',', '.').replaceAll("[\\s\\u00a0%]", ""));
        } catch (NumberFormatException e) {
            throw notANumber(path, text);
        }
    }

    private @Nullable Integer whole(String path) {
        BigDecimal number = number(path);
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            throw notANumber(path, String.valueOf(text(path)));
        }
    }

    private static Refusal notANumber(String path, String text) {
        return UnitRefusals.input(path, "notANumber", text);
    }
}
