package ayaz.species;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a list says about a taxon, from when until when, confirmed by the source that is given for it. */
public record StatusFacts(
        @NotNull StatusSystem system,
        @NotBlank @Size(max = 20) String category,
        @Nullable @Min(1900) @Max(2100) Integer yearPublished,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    /** What still waits to be confirmed has no source yet. */
    static StatusFacts of(StatusLine line) {
        return new StatusFacts(
                line.system(),
                line.category(),
                line.yearPublished(),
                line.validFrom(),
                line.validTo(),
                line.toConfirm() ? "" : line.source(),
                line.remarks());
    }

    boolean endsBeforeItBegins() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }

    /** Both hold on some day; an unknown beginning is long ago. */
    boolean overlaps(StatusFacts other) {
        return beginsBefore(other.validTo) && other.beginsBefore(validTo);
    }

    private boolean beginsBefore(@Nullable LocalDate end) {
        return validFrom == null || end == null || !validFrom.isAfter(end);
    }
}
