package ayaz.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why two records are two animals after all. */
public record Undo(@NotBlank @Size(max = 300) String reason) {}
