package ayaz.specimen;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was registered: the lot's number and the codes of its units, in order. */
public record RegisteredLot(
        UUID id,
        String catalogNumber,
        String taxon,
        @Nullable String organism,
        List<RegisteredUnit> units) {

    /** One unit with its code. */
    public record RegisteredUnit(String unitId, int ordinal, String state) {}
}
