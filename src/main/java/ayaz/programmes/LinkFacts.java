package ayaz.programmes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An animal, a lot or a unit that a programme used.
 *
 * @param code of ours, or a number that an animal carries
 * @param remarks what it was or did there
 */
public record LinkFacts(
        @NotBlank @Size(max = 80) String code,
        @Nullable @Size(max = 400) String remarks) {}
