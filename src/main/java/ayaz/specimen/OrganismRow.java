package ayaz.specimen;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An animal in the list of animals, with how many units there are of it. */
public record OrganismRow(
        String code,
        @Nullable String name,
        String sex,
        UUID taxonId,
        String scientificName,
        @Nullable String bornOn,
        @Nullable String diedOn,
        long units) {}
