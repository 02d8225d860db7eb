package ayaz.racks;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rack reader has written down.
 *
 * @param rack the rack's code as the file gives it inside; null where it does not
 * @param namedRacks what of the file's name can be the code of a rack
 * @param grid the size of a matrix; null for a list of wells
 */
record RackFile(
        @Nullable String rack,
        List<String> namedRacks,
        @Nullable RackShape grid,
        List<Well> wells,
        List<RackFault> faults) {

    /** A reader that says which wells are empty says nothing of those that it leaves out. */
    boolean tellsVacantWells() {
        return wells.stream().anyMatch(well -> well.seen() != Seen.TUBE);
    }

    Optional<String> insideCode() {
        return Optional.ofNullable(rack);
    }
}
