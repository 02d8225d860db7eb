package ayaz.specimen;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When (as exactly as known), how, by whom and where it was collected. Latitude and longitude in degrees WGS 84, the
 * uncertainty in metres, never zero.
 */
public record NewCollectionEvent(
        @NotBlank @Size(max = 16) String collectedOn,
        @NotBlank @Size(max = 40) String method,
        @NotBlank @Size(max = 300) String collectors,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String countryCode,
        @Nullable @Size(max = 120) String oblast,
        @Nullable @Size(max = 120) String district,
        @Nullable @Size(max = 300) String locality,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Nullable @Positive Integer uncertaintyMeters,
        @Nullable @Size(max = 60) String fieldNumber,
        @Nullable Boolean animalAlive,
        @Nullable @DecimalMin("0") @DecimalMax("8760") BigDecimal hoursSinceDeath,
        @Nullable @Size(max = 1000) String remarks) {}
