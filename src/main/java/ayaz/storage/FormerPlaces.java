package ayaz.storage;

import ayaz.specimen.StoredUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the units and unidentified tubes of an act stood before it; null for those that stood nowhere. */
final class FormerPlaces {

    private final Map<UUID, String> ofUnits = new HashMap<>();
    private final Map<String, String> ofTubes = new HashMap<>();

    void remember(Placement placement) {
        StoredUnit unit = placement.unit();
        String tube = placement.tube();
        if (unit != null) {
            ofUnits.put(unit.id(), placement.path());
        } else if (tube != null) {
            ofTubes.put(tube.toUpperCase(Locale.ROOT), placement.path());
        }
    }

    @Nullable
    String of(StoredUnit unit) {
        return ofUnits.get(unit.id());
    }

    @Nullable
    String ofTube(String tube) {
        return ofTubes.get(tube.toUpperCase(Locale.ROOT));
    }
}
