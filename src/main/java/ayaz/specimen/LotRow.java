package ayaz.specimen;

import java.math.BigDecimal;

/** A lot in a list. */
public record LotRow(
        String catalogNumber,
        String sampleType,
        String collectedOn,
        int units,
        BigDecimal quantity,
        String quantityUnit,
        String diseaseStatus,
        String permitStatus) {}
