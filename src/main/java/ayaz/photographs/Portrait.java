package ayaz.photographs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photograph that stands for a species. {@code animal} is the code of who is on it. */
public record Portrait(UUID id, String animal, @Nullable String caption) {}
