package ayaz.specimen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot to register with its units. {@code taxon} is a scientific name or an id; it may be left out when the animal is
 * known. Percentages are 0 to 100; {@code quantity} is what the whole lot holds, in {@code quantityUnit}.
 */
public record NewLot(
        @Nullable @Size(max = 160) String taxon,
        @Nullable @Valid NewOrganism organism,
        @NotNull @Valid NewCollectionEvent collection,
        @NotBlank @Size(max = 20) String sampleType,
        @NotNull @Positive @DecimalMax("9999999999") BigDecimal quantity,
        @NotBlank @Size(max = 20) String quantityUnit,
        @Nullable @Size(max = 40) String processing,
        @Nullable @PastOrPresent Instant frozenAt,
        @Nullable @Size(max = 40) String cryoprotectant,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal cryoprotectantPercent,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal motilityPercent,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal progressivePercent,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal viabilityPercent,
        @Nullable @Min(0) @Max(500) Integer passage,

        @Nullable @Pattern(regexp = "CLEARED|PENDING|POSITIVE")
        String diseaseStatus,

        @Nullable @Pattern(regexp = "AVAILABLE|NOT_REQUIRED|NOT_AVAILABLE|UNKNOWN")
        String permitStatus,

        @Nullable @Size(max = 200) String permitQualifier,
        @Nullable @Size(max = 300) String sexOverrideReason,
        @Nullable @Size(max = 1000) String remarks,
        @NotNull @Valid Units units) {

    /** The physical units of the lot; with supplier codes, one for each unit in order. */
    public record Units(
            @NotNull @Min(1) @Max(500) Integer count,
            @NotBlank @Size(max = 20) String containerType,
            @Nullable @Size(max = 20) String supplierScheme,
            List<@NotNull @Pattern(regexp = "[!-~]{8,20}") String> supplierCodes) {

        public Units {
            supplierCodes = supplierCodes == null ? List.of() : List.copyOf(supplierCodes);
        }

        public Units(int count, String containerType) {
            this(count, containerType, null, List.of());
        }
    }
}
