package ayaz.species;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One name in one language, as the species card lists it. */
public record NameLine(
        UUID id,
        String language,
        String name,
        boolean preferred,
        @Nullable String source,
        boolean toConfirm) {}
