package ayaz.specimen;

import org.jspecify.annotations.Nullable;

/**
 * The details of a lot were corrected. {@code change} says what of it concerns the use of its units, such as
 * {@code diseaseStatus CLEARED > POSITIVE}; it is null when nothing does.
 * {@code signature} is the hash of the signature under such a correction.
 */
public record LotCorrected(
        MaterialSample lot,
        @Nullable String change,
        @Nullable String reason,
        @Nullable String signature) {}
