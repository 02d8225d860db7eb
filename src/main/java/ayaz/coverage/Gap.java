package ayaz.coverage;

import ayaz.specimen.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Something that a collection of the species should have and has not, or has only once.
 *
 * @param sex of whom there is none; null where it is not about a sex
 * @param vessel that holds it all; null where it is not about a vessel
 */
public record Gap(
        Kind kind,
        MaterialGroup group,
        @Nullable Sex sex,
        @Nullable Vessel vessel) {

    /** The worst first. */
    public enum Kind {
        NOTHING,
        ONE_SEX,
        ONE_ANIMAL,
        ONE_VESSEL
    }
}
