package ayaz.holdings;

import ayaz.specimen.DiseaseStatus;
import ayaz.specimen.PermitStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a unit's page tells of its lot. */
public record LotFacts(
        BigDecimal quantity,
        String quantityUnit,
        @Nullable String processing,
        @Nullable Instant frozenAt,
        @Nullable String cryoprotectant,
        @Nullable BigDecimal cryoprotectantPercent,
        @Nullable BigDecimal motilityPercent,
        @Nullable BigDecimal viabilityPercent,
        DiseaseStatus diseaseStatus,
        PermitStatus permitStatus,
        @Nullable String permitQualifier) {}
