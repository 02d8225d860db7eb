package ayaz.status;

import ayaz.platform.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a list.
 *
 * @param announced it is not in force yet
 * @param inForceFrom as exactly as it is known
 * @param statedTaxa how many taxa it has, as its publisher says
 */
public record EditionCard(
        UUID id,
        StatusSystem system,
        String name,
        boolean announced,
        @Nullable String inForceFrom,
        @Nullable String legalAct,
        @Nullable LocalDate legalActDate,
        @Nullable String legalActUrl,
        @Nullable Integer statedTaxa,
        @Nullable Integer statedAdded,
        @Nullable Integer statedRemoved,
        String source,
        @Nullable String remarks,
        long version)
        implements Versioned {}
