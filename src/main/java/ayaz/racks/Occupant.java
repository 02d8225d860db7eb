package ayaz.racks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is registered in a slot of the rack.
 *
 * @param code the unit's own code, or the tube's where it is unidentified
 * @param unit null for an unidentified tube
 * @param tubeCodes its suppliers' codes
 */
record Occupant(String code, @Nullable UUID unit, List<String> tubeCodes, String path) {}
