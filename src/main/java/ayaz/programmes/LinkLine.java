package ayaz.programmes;

import ayaz.audit.Voiding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of ours a programme used.
 *
 * @param kind ANIMAL, LOT or UNIT
 * @param name of the animal, or the code of the sample type
 */
public record LinkLine(
        UUID id,
        String kind,
        String code,
        @Nullable String name,
        @Nullable String remarks,
        @Nullable Voiding voided) {}
