package ayaz.specimen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form about a lot as it is filled in: a text for each component of the command, under its path. */
final class LotForm implements Serializable {

    private static final long serialVersionUID = 1;

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
        form.keepPreparation(lot);
        form.keep("units.count", String.valueOf(lot.units().size()));
        form.keep("units.containerType", lot.units().get(0).containerType());
        return form;
    }

    /** What can be corrected of the lot, as it is now. */
    static LotForm correcting(LotCard lot, ZoneId zone) {
        var form = new LotForm();
        form.keepPreparation(lot);
        form.keep("quantity", plain(lot.quantity()));
        if (lot.frozenAt() != null) {
            var local = LocalDateTime.ofInstant(lot.frozenAt(), zone).truncatedTo(ChronoUnit.MINUTES);
            form.keep("frozenAt", local.toString().replace('T', ' '));
        }
        form.keep("motilityPercent", plain(lot.motilityPercent()));
        form.keep("progressivePercent", plain(lot.progressivePercent()));
        form.keep("viabilityPercent", plain(lot.viabilityPercent()));
        form.keep("passage", lot.passage() == null ? null : String.valueOf(lot.passage()));
        form.keep("sexOverrideReason", lot.sexOverrideReason());
        form.keep("remarks", lot.remarks());
        return form;
    }

    private void keepPreparation(LotCard lot) {
        keep("quantityUnit", lot.quantityUnit());
        keep("processing", lot.processing());
        keep("cryoprotectant", lot.cryoprotectant());
        keep("cryoprotectantPercent", plain(lot.cryoprotectantPercent()));
        keep("diseaseStatus", lot.diseaseStatus());
        keep("permitStatus", lot.permitStatus());
        keep("permitQualifier", lot.permitQualifier());
    }

    private void keep(CollectionCard event) {
        keep("collection.collectedOn", event.collectedOn());
        keep("collection.method", event.method());
        keep("collection.collectors", event.collectors());
        keep("collection.countryCode", event.countryCode());
        keep("collection.oblast", event.oblast());
        keep("collection.district", event.district());
        keep("collection.locality", event.locality());
        if (event.dataGeneralizations() == null) { // a point of the grid is nowhere that anything was collected
            keepPoint(event);
        }
    }

    private void keepPoint(CollectionCard event) {
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
        return TextReader.text(given, path);
    }
}
