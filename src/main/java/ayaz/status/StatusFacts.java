package ayaz.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list says about a taxon, from when until when, confirmed by the source that is given for it.
 *
 * @param scope the region, population or instrument that it is about; null for the whole taxon
 * @param criteria as published, for example {@code A2bcd+3bcd}
 * @param edition of which it is a part
 * @param validFrom as exactly as it is known: {@code 1978}, {@code 2021-04}, {@code 2021-04-14}
 * @param validTo the last day, month or year on which it holds; null while it holds on
 * @param annotation of the listing, as published: populations, quotas, exceptions
 * @param externalId of the assessment or listing at its publisher
 */
public record StatusFacts(
        @NotNull StatusSystem system,
        @Nullable @Size(max = 120) String scope,
        @NotBlank @Size(max = 20) String category,
        @Nullable @Size(max = 200) String criteria,
        @Nullable @Size(max = 20) String criteriaVersion,
        @Nullable @Size(max = 12) String trend,
        boolean possiblyExtinct,
        boolean possiblyExtinctInTheWild,
        @Nullable UUID edition,
        @Nullable @Min(1900) @Max(2100) Integer yearPublished,
        @Nullable LocalDate assessedOn,
        @Nullable @Size(max = 10) String validFrom,
        @Nullable @Size(max = 10) String validTo,
        @Nullable @Size(max = 300) String legalAct,
        @Nullable LocalDate legalActDate,
        @Nullable @Size(max = 400) String legalActUrl,
        @Nullable @Size(max = 1000) String annotation,
        @Nullable @Size(max = 60) String externalId,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    /** What still waits to be confirmed has no source yet. */
    static StatusFacts of(StatusLine line) {
        return new StatusFacts(
                line.system(),
                line.scope(),
                line.category(),
                line.criteria(),
                line.criteriaVersion(),
                line.trend(),
                line.possiblyExtinct(),
                line.possiblyExtinctInTheWild(),
                line.edition(),
                line.yearPublished(),
                line.assessedOn(),
                line.validFrom(),
                line.validTo(),
                line.legalAct(),
                line.legalActDate(),
                line.legalActUrl(),
                line.annotation(),
                line.externalId(),
                line.toConfirm() ? "" : line.source(),
                line.remarks());
    }

    String scopeOrWhole() {
        return scope == null ? "" : scope.strip();
    }
}
