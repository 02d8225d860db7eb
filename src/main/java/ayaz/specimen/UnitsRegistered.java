package ayaz.specimen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units have come into being, in this order; the custody record opens with it, in the same transaction. */
public record UnitsRegistered(
        List<StoredUnit> units, @Nullable String reason) {}
