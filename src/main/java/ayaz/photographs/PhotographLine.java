package ayaz.photographs;

import ayaz.platform.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photograph in the list of an animal; the picture itself is at {@code /api/photographs/{id}/image}. */
public record PhotographLine(
        UUID id,
        long version,
        @Nullable String caption,
        @Nullable String takenOn,
        @Nullable String takenBy,
        String licence,
        int width,
        int height,
        String sha256)
        implements Versioned {}
