package ayaz.pedigree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How it is known; this can be corrected. */
public record ParentFacts(
        @NotNull Certainty certainty,
        @NotNull @NotBlank @Size(max = 200) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static ParentFacts of(ParentLine line) {
        return new ParentFacts(line.certainty(), line.source(), line.remarks());
    }
}
