package ayaz.holdings;

import ayaz.places.Blur;
import ayaz.platform.Texts;
import ayaz.specimen.DiseaseStatus;
import ayaz.specimen.PermitStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's page tells of its lot and of how it was collected. It has no coordinates: those are with the lot.
 *
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record LotFacts(
        BigDecimal quantity,
        String quantityUnit,
        @Nullable String processing,
        @Nullable Instant frozenAt,
        @Nullable String cryoprotectant,
        @Nullable BigDecimal cryoprotectantPercent,
        @Nullable BigDecimal motilityPercent,
        @Nullable BigDecimal progressivePercent,
        @Nullable BigDecimal viabilityPercent,
        DiseaseStatus diseaseStatus,
        PermitStatus permitStatus,
        @Nullable String permitQualifier,
        @Nullable String remarks,
        String method,
        String collectors,
        String countryCode,
        @Nullable String oblast,
        @Nullable String district,
        @Nullable String locality,
        @Nullable String informationWithheld) {

    /** As the query reads it. */
    public LotFacts(
            BigDecimal quantity,
            String quantityUnit,
            @Nullable String processing,
            @Nullable Instant frozenAt,
            @Nullable String cryoprotectant,
            @Nullable BigDecimal cryoprotectantPercent,
            @Nullable BigDecimal motilityPercent,
            @Nullable BigDecimal progressivePercent,
            @Nullable BigDecimal viabilityPercent,
            DiseaseStatus diseaseStatus,
            PermitStatus permitStatus,
            @Nullable String permitQualifier,
            @Nullable String remarks,
            String method,
            String collectors,
            String countryCode,
            @Nullable String oblast,
            @Nullable String district,
            @Nullable String locality) {
        this(
                quantity,
                quantityUnit,
                processing,
                frozenAt,
                cryoprotectant,
                cryoprotectantPercent,
                motilityPercent,
                progressivePercent,
                viabilityPercent,
                diseaseStatus,
                permitStatus,
                permitQualifier,
                remarks,
                method,
                collectors,
                countryCode,
                oblast,
                district,
                locality,
                null);
    }

    /** As those see it who may know the place only so exactly. */
    LotFacts shown(Blur blur, Texts texts) {
        return blur.applies()
                ? new LotFacts(
                        quantity,
                        quantityUnit,
                        processing,
                        frozenAt,
                        cryoprotectant,
                        cryoprotectantPercent,
                        motilityPercent,
                        progressivePercent,
                        viabilityPercent,
                        diseaseStatus,
                        permitStatus,
                        permitQualifier,
                        remarks,
                        method,
                        collectors,
                        countryCode,
                        oblast,
                        null,
                        null,
                        blur.withheld(texts, district, locality))
                : this;
    }
}
