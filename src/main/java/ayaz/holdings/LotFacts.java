package ayaz.holdings;

import ayaz.specimen.DiseaseStatus;
import ayaz.specimen.PermitStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a unit's page tells of its lot and of how it was collected. */
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
        @Nullable String locality) {}
