package ayaz.pedigree;

import ayaz.platform.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the parents that an animal has or may have. */
public record ParentLine(
        UUID id,
        long version,
        ParentRole role,
        Certainty certainty,
        String source,
        @Nullable String remarks,
        String code,
        @Nullable String name,
        String sex,
        @Nullable String bornOn)
        implements Versioned {}
