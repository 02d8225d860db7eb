package ayaz.station;

import ayaz.holdings.UnitCard;
import ayaz.storage.NodeCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a scanned text is. {@code kind}: unit, node, organism, user, lot, mistyped or unknown. */
public record ScanAnswer(
        String kind,
        String code,
        String message,
        @Nullable UnitCard unit,
        @Nullable NodeCard node,
        @Nullable OrganismCard organism,
        @Nullable UserCard user,
        @Nullable LotCard lot) {

    /** An animal, and how many units we have of it. */
    public record OrganismCard(
            UUID id, String code, @Nullable String name, String sex, String scientificName, long units) {}

    /** A person's badge. */
    public record UserCard(String displayName, String role) {}

    /** A lot. */
    public record LotCard(UUID id, String catalogNumber, String sampleType, String scientificName, int units) {}
}
