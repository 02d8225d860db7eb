package ayaz.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A wish for a personal token. {@code scope} is READ or WRITE; {@code days} until it expires. */
public record NewToken(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Pattern(regexp = "READ|WRITE") String scope,
        @NotNull @Min(1) @Max(366) Integer days) {}
