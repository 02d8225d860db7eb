package ayaz.specimen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units have come into being, in this order; the custody record opens with it, in the same transaction.
 *
 * @param supplierCodes of the units, in their order; empty where they have none
 */
public record UnitsRegistered(
        List<StoredUnit> units,
        List<String> supplierCodes,
        @Nullable String reason) {}
