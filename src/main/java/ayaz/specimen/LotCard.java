package ayaz.specimen;

import ayaz.platform.Versioned;
import ayaz.status.StatusThenAndNow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a lot, with its units in order.
 *
 * @param statuses what the lists said of its species when it was collected, and say now
 */
public record LotCard(
        UUID id,
        String catalogNumber,
        String sampleType,
        UUID taxonId,
        String scientificName,
        @Nullable Donor organism,
        CollectionCard collection,
        BigDecimal quantity,
        String quantityUnit,
        @Nullable String processing,
        @Nullable Instant frozenAt,
        @Nullable String cryoprotectant,
        @Nullable BigDecimal cryoprotectantPercent,
        @Nullable BigDecimal motilityPercent,
        @Nullable BigDecimal progressivePercent,
        @Nullable BigDecimal viabilityPercent,
        @Nullable Integer passage,
        String diseaseStatus,
        String permitStatus,
        @Nullable String permitQualifier,
        @Nullable String sexOverrideReason,
        @Nullable String remarks,
        long version,
        List<Unit> units,
        List<StatusThenAndNow> statuses)
        implements Versioned {

    /** The animal that gave it. */
    public record Donor(String code, @Nullable String name, String sex) {}

    /** One straw or vial. */
    public record Unit(String unitId, int ordinal, String containerType, UnitState state, boolean onHold) {}
}
