package ayaz.station;

import ayaz.holdings.TubeRow;
import ayaz.holdings.UnitCard;
import ayaz.storage.NodeCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a scanned text is. {@code kind}: unit, node, organism, user, lot, tube (one that nobody has catalogued yet),
 * mistyped, unknown, or newTube: unknown, and it may be put away as unidentified.
 */
public record ScanAnswer(
        String kind,
        String code,
        String message,
        @Nullable UnitCard unit,
        @Nullable NodeCard node,
        @Nullable OrganismCard organism,
        @Nullable UserCard user,
        @Nullable LotCard lot,
        @Nullable TubeRow tube) {

    static ScanAnswer nothing(String kind, String code, String message) {
        return new ScanAnswer(kind, code, message, null, null, null, null, null, null);
    }

    static ScanAnswer of(String code, String message, UnitCard unit) {
        return new ScanAnswer("unit", code, message, unit, null, null, null, null, null);
    }

    static ScanAnswer of(String code, String message, NodeCard node) {
        return new ScanAnswer("node", code, message, null, node, null, null, null, null);
    }

    static ScanAnswer of(String code, String message, OrganismCard organism) {
        return new ScanAnswer("organism", code, message, null, null, organism, null, null, null);
    }

    static ScanAnswer of(String code, String message, UserCard user) {
        return new ScanAnswer("user", code, message, null, null, null, user, null, null);
    }

    static ScanAnswer of(String code, String message, LotCard lot) {
        return new ScanAnswer("lot", code, message, null, null, null, null, lot, null);
    }

    static ScanAnswer of(String code, String message, TubeRow tube) {
        return new ScanAnswer("tube", code, message, null, null, null, null, null, tube);
    }

    /** An animal, and how many units we have of it. */
    public record OrganismCard(
            UUID id, String code, @Nullable String name, String sex, String scientificName, long units) {}

    /** A person's badge. */
    public record UserCard(String displayName, String role) {}

    /** A lot. */
    public record LotCard(UUID id, String catalogNumber, String sampleType, String scientificName, int units) {}
}
