package ayaz.racks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A tube that nobody knows, and where it stands; without a position in the first free one. */
public record TubePlace(
        @NotBlank @Size(max = 64) String code,
        @NotBlank @Size(max = 64) String node,
        @Nullable @Size(max = 10) String position) {}
