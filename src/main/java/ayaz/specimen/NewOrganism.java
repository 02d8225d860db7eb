package ayaz.specimen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The donor: an animal that is known already ({@code code}), or a new one by its facts. Dates as exactly as known:
 * {@code 2019}, {@code 2019-05}, {@code 2019-05-20}. Without a sex it is unknown (U).
 */
public record NewOrganism(
        @Nullable @Size(max = 32) String code,
        @Nullable @Size(max = 80) String name,
        @Pattern(regexp = "[MFUI]") String sex,
        @Nullable @Size(max = 10) String bornOn,
        @Nullable @Size(max = 10) String diedOn,
        @Nullable @Size(max = 10) String birthType,
        @Valid List<Identifier> identifiers,
        @Nullable @Size(max = 1000) String remarks) {

    /** A number that the animal carries (handbook B.11). */
    public record Identifier(
            @NotBlank @Size(max = 20) String type,
            @NotNull @NotBlank @Size(max = 80) String value,
            @Nullable @Size(max = 120) String issuer) {}

    public NewOrganism {
        sex = sex == null ? "U" : sex;
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    boolean isKnown() {
        return code != null && !code.isBlank();
    }
}
