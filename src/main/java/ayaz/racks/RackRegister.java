package ayaz.racks;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a rack and of the codes that were read in it.
 *
 * @param occupants by slot
 * @param tubes by {@link TubeText#key}
 * @param places which of the codes are those of places
 * @param kept the slots that are kept free
 * @param rule what a slot of a mixed box takes
 */
record RackRegister(
        UUID node,
        RackShape shape,
        Map<Integer, Occupant> occupants,
        Map<String, KnownTube> tubes,
        Set<String> places,
        Map<Integer, Kept> kept,
        SlotRule rule) {

    /** Why a slot is not made for a tube; null where it is. */
    @FunctionalInterface
    interface SlotRule {
        @Nullable
        Sentence objection(KnownTube tube, int slot);
    }

    /** A position that is kept free, for the units of a lot where one is named. */
    record Kept(@Nullable UUID lot, Sentence reason) {}

    @Nullable
    KnownTube tube(Well well) {
        return tubes.get(TubeText.key(well.text()));
    }
}
