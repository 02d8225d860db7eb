package ayaz.racks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a code that was read.
 *
 * @param code the unit's own code, or the tube's where it is unidentified
 * @param unit null for an unidentified tube
 * @param containerType of the unit
 * @param place where it is registered; null where it has no place
 * @param objection what forbids it to stand in this rack
 */
record KnownTube(
        String code,
        @Nullable UUID unit,
        @Nullable UUID lot,
        @Nullable String containerType,
        @Nullable KnownPlace place,
        @Nullable Sentence objection) {}
