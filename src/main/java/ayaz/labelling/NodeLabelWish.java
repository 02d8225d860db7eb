package ayaz.labelling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A label for a place, or for it and every place inside. */
public record NodeLabelWish(
        @NotBlank @Size(max = 64) String node,
        @NotBlank @Size(max = 60) String template,
        boolean inside) {}
