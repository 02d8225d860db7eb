package ayaz.pedigree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A parent of an animal, by its code, with how that is known. */
public record NewParent(
        @NotNull @NotBlank @Size(max = 80) String parent,
        @NotNull ParentRole role,
        @NotNull Certainty certainty,
        @NotNull @NotBlank @Size(max = 200) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static NewParent of(ParentLine line) {
        return new NewParent(line.code(), line.role(), line.certainty(), line.source(), line.remarks());
    }

    /** The same, where the code has been found that belongs to what was written; null: none was written. */
    @SuppressWarnings("NullAway") // what is missing is said by whoever takes it
    NewParent called(@Nullable String code) {
        return new NewParent(code, role, certainty, source, remarks);
    }

    ParentFacts facts() {
        return new ParentFacts(certainty, source, remarks);
    }
}
