package ayaz.signing;

import ayaz.leaves.CanonicalFacts;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of a record that is signed. {@code text} holds all that the signer saw of it as JSON with sorted names
 * and no idle blanks (RFC 8785), among it each unit with the number of the custody event that the act adds to it.
 */
public record SignedRecord(Kind kind, UUID id, String name, long version, String text) {

    /** What can be signed. */
    public enum Kind {
        UNIT,
        LOT,
        PLACE,
        TUBE
    }

    public static SignedRecord of(
            Kind kind, UUID id, String name, long version, Map<String, ? extends @Nullable Object> facts) {
        return new SignedRecord(kind, id, name, version, CanonicalFacts.of(facts));
    }
}
