package ayaz.coverage;

import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units of one material from one animal that stand in one vessel.
 *
 * @param organism null where the donor is not known
 * @param birthType the animal's origin, a code of the vocabulary
 * @param vessel null where they stand nowhere
 */
record Held(
        SampleType material,
        @Nullable UUID organism,
        Sex sex,
        String birthType,
        @Nullable Vessel vessel,
        long units) {}
