package ayaz.specimen;

import ayaz.signing.SignatureWish;
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
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lot beyond what it is and where it came from: it can be wrong or incomplete at registration and is
 * corrected later. {@code reason} is not kept with the lot: it goes into the custody of its units where the correction
 * concerns whether they may be used.
 */
public record LotDetails(
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

        @NotNull @Pattern(regexp = "CLEARED|PENDING|POSITIVE")
        String diseaseStatus,

        @NotNull @Pattern(regexp = "AVAILABLE|NOT_REQUIRED|NOT_AVAILABLE|UNKNOWN")
        String permitStatus,

        @Nullable @Size(max = 200) String permitQualifier,
        @Nullable @Size(max = 300) String sexOverrideReason,
        @Nullable @Size(max = 1000) String remarks,
        @Nullable @Size(max = 300) String reason,
        @Nullable @Valid SignatureWish signature) {

    /** The same, signed. */
    LotDetails signed(SignatureWish pen) {
        return new LotDetails(
                quantity,
                quantityUnit,
                processing,
                frozenAt,
                cryoprotectant,
                cryoprotectantPercent,
                motilityPercent,
                progressivePercent,
                viabilityPercent,
                passage,
                diseaseStatus,
                permitStatus,
                permitQualifier,
                sexOverrideReason,
                remarks,
                reason,
                pen);
    }

    /** The donor's tests are awaited and the papers unknown until somebody says otherwise. */
    static LotDetails of(NewLot lot) {
        return new LotDetails(
                lot.quantity(),
                lot.quantityUnit(),
                lot.processing(),
                lot.frozenAt(),
                lot.cryoprotectant(),
                lot.cryoprotectantPercent(),
                lot.motilityPercent(),
                lot.progressivePercent(),
                lot.viabilityPercent(),
                lot.passage(),
                lot.diseaseStatus() == null ? DiseaseStatus.PENDING.name() : lot.diseaseStatus(),
                lot.permitStatus() == null ? PermitStatus.UNKNOWN.name() : lot.permitStatus(),
                lot.permitQualifier(),
                lot.sexOverrideReason(),
                lot.remarks(),
                null,
                null);
    }

    static LotDetails of(LotCard lot) {
        return new LotDetails(
                lot.quantity(),
                lot.quantityUnit(),
                lot.processing(),
                lot.frozenAt(),
                lot.cryoprotectant(),
                lot.cryoprotectantPercent(),
                lot.motilityPercent(),
                lot.progressivePercent(),
                lot.viabilityPercent(),
                lot.passage(),
                lot.diseaseStatus(),
                lot.permitStatus(),
                lot.permitQualifier(),
                lot.sexOverrideReason(),
                lot.remarks(),
                null,
                null);
    }
}
