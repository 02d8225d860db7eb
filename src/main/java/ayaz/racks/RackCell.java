package ayaz.racks;

import org.jspecify.annotations.Nullable;

/**
 * A slot of the rack in the light of a reading.
 *
 * @param well null where the file does not name it
 * @param tube what the register knows of the code that was read
 * @param occupant who is registered there
 * @param displaces the occupant loses the place without another being known
 * @param absent the occupant was not seen, here or elsewhere in the rack
 * @param reason more than the status says
 */
record RackCell(
        int slot,
        @Nullable Well well,
        CellStatus status,
        @Nullable KnownTube tube,
        @Nullable Occupant occupant,
        boolean displaces,
        boolean absent,
        @Nullable Sentence reason) {

    /** A tube comes to stand here when the reading is saved by locating. */
    boolean arrives() {
        return switch (status) {
            case MOVED, UNIDENTIFIED -> true;
            case NEW -> tube != null;
            case OCCUPIED -> displaces;
            default -> false;
        };
    }

    /** The code goes to the unit that stands here. */
    boolean assigns() {
        return status == CellStatus.NEW && tube == null;
    }
}
