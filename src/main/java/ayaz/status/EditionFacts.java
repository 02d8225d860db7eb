package ayaz.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of an edition of a list, by the source that is given for it. */
public record EditionFacts(
        @NotNull StatusSystem system,
        @NotBlank @Size(max = 160) String name,
        boolean announced,
        @Nullable @Size(max = 10) String inForceFrom,
        @Nullable @Size(max = 300) String legalAct,
        @Nullable LocalDate legalActDate,
        @Nullable @Size(max = 400) String legalActUrl,
        @Nullable @Min(0) @Max(60_000) Integer statedTaxa,
        @Nullable @Min(0) @Max(60_000) Integer statedAdded,
        @Nullable @Min(0) @Max(60_000) Integer statedRemoved,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static EditionFacts of(EditionCard card) {
        return new EditionFacts(
                card.system(),
                card.name(),
                card.announced(),
                card.inForceFrom(),
                card.legalAct(),
                card.legalActDate(),
                card.legalActUrl(),
                card.statedTaxa(),
                card.statedAdded(),
                card.statedRemoved(),
                card.source(),
                card.remarks());
    }
}
