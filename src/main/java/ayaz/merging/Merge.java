package ayaz.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** {@code other} is the code of the record that becomes part of this one. */
public record Merge(
        @NotBlank @Size(max = 80) String other,
        @NotBlank @Size(max = 300) String reason) {}
