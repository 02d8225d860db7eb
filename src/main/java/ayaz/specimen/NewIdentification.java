package ayaz.specimen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says anew which species it is.
 *
 * @param taxon by name or id; a mark of doubt in the name (cf., aff., sp.) becomes the qualifier
 * @param identifiedBy the person; blank: who writes it down
 * @param remarks on what grounds
 */
public record NewIdentification(
        @NotBlank @Size(max = 160) String taxon,
        @Nullable @Size(max = 10) String qualifier,
        @Nullable @Size(max = 120) String identifiedBy,
        @Nullable @PastOrPresent LocalDate identifiedOn,
        @Nullable @Size(max = 400) String remarks) {}
