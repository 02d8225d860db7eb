package ayaz.holdings;

import ayaz.platform.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a person with the unit in the hand needs to know of it. */
public record UnitCard(
        String unitId,
        UUID id,
        String state,
        String stateLabel,
        TaxonLine taxon,
        @Nullable OrganismLine organism,
        LotLine lot,
        int ordinal,
        String containerType,
        String containerTypeLabel,
        List<String> supplierCodes,
        boolean onHold,
        @Nullable String holdReason,
        int thawCount,
        @Nullable Instant checkedOutAt,
        @Nullable LocationLine location,
        long version)
        implements Versioned {

    /** The species, in Latin and in the reader's language. */
    public record TaxonLine(
            UUID id,
            String scientificName,
            @Nullable String vernacularName,
            @Nullable String shortCode) {}

    /** The donor. */
    public record OrganismLine(
            UUID id, String code, @Nullable String name, String sex) {}

    /** The lot that it is one of; {@code collectedOn} as exactly as it is known. */
    public record LotLine(
            UUID id, String catalogNumber, String sampleType, String sampleTypeLabel, String collectedOn, int units) {}

    /** Where it stands: the names from the site to the position. */
    public record LocationLine(
            List<String> path,
            UUID nodeId,
            String node,
            String nodeName,
            String position,
            int slot,
            Instant placedAt) {}
}
