package ayaz.species;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A name in a living language, confirmed by the source that is given for it. */
public record NameFacts(
        @NotNull @Pattern(regexp = "en|ru|kk") String language,
        @NotBlank @Size(max = 160) String name,
        boolean preferred,
        @NotBlank @Size(max = 400) String source) {

    /** What still waits to be confirmed has no source yet. */
    static NameFacts of(NameLine line) {
        @Nullable String source = line.source();
        String confirmedBy = source == null || line.toConfirm() ? "" : source;
        return new NameFacts(line.language(), line.name(), line.preferred(), confirmedBy);
    }
}
