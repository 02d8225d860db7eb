package ayaz.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something counts no more. */
public record WithdrawalReason(@NotBlank @Size(max = 400) String reason) {}
