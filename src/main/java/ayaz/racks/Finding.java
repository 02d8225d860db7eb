package ayaz.racks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person found who looked for a work item: where it stands (PLACED), or what else is true of it, and why. */
public record Finding(
        @NotNull @Pattern(regexp = "PLACED|CONFIRMED|LOST|NOTED")
        String resolution,

        @NotBlank @Size(max = 300) String reason,
        @Nullable @Size(max = 64) String node,
        @Nullable @Size(max = 10) String position) {}
