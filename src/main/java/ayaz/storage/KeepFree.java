package ayaz.storage;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Positions to keep free: reserved, for a lot or for a purpose, or blocked; without an end until they are released. */
public record KeepFree(
        @NotBlank @Size(max = 64) String node,
        @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 10) String> positions,
        @NotNull @Pattern(regexp = "RESERVED|BLOCKED") String purpose,
        @Nullable @Size(max = 32) String lot,
        @NotBlank @Size(max = 300) String reason,
        @Nullable @Future Instant until) {

    public KeepFree {
        positions = positions == null ? List.of() : List.copyOf(positions);
    }
}
