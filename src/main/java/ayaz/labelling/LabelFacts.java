package ayaz.labelling;

import ayaz.platform.PartialDate;
import ayaz.specimen.SampleType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a unit that a label can say: in Latin letters and digits wherever the collection decides it. */
public record LabelFacts(
        UUID unitId,
        String code,
        int ordinal,
        String containerType,
        UUID taxonId,
        SampleType sampleType,
        String catalogNumber,
        int unitCount,
        BigDecimal quantity,
        String quantityUnit,
        @Nullable String cryoprotectant,
        @Nullable BigDecimal cryoprotectantPercent,
        @Nullable Integer passage,
        Instant collectedAt,
        int utcOffset,
        PartialDate.Precision precision,
        @Nullable String organismCode,
        @Nullable String organismName) {

    private static final MathContext SHORT = new MathContext(3);

    /** By the placeholders of the templates; what is not known is left out. */
    Map<String, String> fields(String scientificName, String taxonCode, String quantityLabel, String institution) {
        return Map.ofEntries(
                Map.entry("unitId", code),
                Map.entry("ordinal", String.valueOf(ordinal)),
                Map.entry("lot", catalogNumber),
                Map.entry("scientificName", scientificName),
                Map.entry("taxonCode", taxonCode),
                Map.entry("animal", animal()),
                Map.entry("sampleType", passage == null ? sampleType.name() : sampleType.name() + " P" + passage),
                Map.entry("collectedOn", collectedOn()),
                Map.entry("quantity", share() + " " + quantityLabel),
                Map.entry("cryoprotectant", protection()),
                Map.entry("container", containerType),
                Map.entry("institution", institution));
    }

    private String animal() {
        String code = organismCode == null ? "" : organismCode;
        return organismName == null || organismName.isBlank() ? code : organismName;
    }

    private String collectedOn() {
        var local =
                collectedAt.atOffset(ZoneOffset.ofTotalSeconds(utcOffset * 60)).toLocalDateTime();
        String date = new PartialDate(local, precision).toString();
        return date.substring(0, Math.min(date.length(), "2026-03-14".length()));
    }

    /** The lot was divided evenly. */
    private String share() {
        return quantity.divide(BigDecimal.valueOf(unitCount), SHORT)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String protection() {
        if (cryoprotectant == null || "NONE".equals(cryoprotectant)) {
            return "";
        }
        return cryoprotectantPercent == null
                ? cryoprotectant
                : cryoprotectant + " "
                        + cryoprotectantPercent.stripTrailingZeros().toPlainString() + " %";
    }
}
