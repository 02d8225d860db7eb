package ayaz.programmes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a programme in numbers.
 *
 * @param kind a code of PROGRAMME_FIGURE
 * @param period as the source writes it
 * @param yearFrom the first year, where it is known
 */
public record FigureFacts(
        @NotBlank @Size(max = 15) String kind,
        @Nullable @Size(max = 160) String area,
        @NotBlank @Size(max = 60) String period,
        @Nullable @Min(1800) @Max(2200) Integer yearFrom,
        @Nullable @Min(1800) @Max(2200) Integer yearTo,
        @Nullable @PositiveOrZero Integer best,
        @Nullable @PositiveOrZero Integer lowest,
        @Nullable @PositiveOrZero Integer highest,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static FigureFacts of(FigureLine line) {
        return new FigureFacts(
                line.kind(),
                line.area(),
                line.period(),
                line.yearFrom(),
                line.yearTo(),
                line.best(),
                line.lowest(),
                line.highest(),
                line.source(),
                line.remarks());
    }

    void mustMakeSense() {
        if (best == null && lowest == null && highest == null) {
            throw ProgrammeRefusals.tellsNothing();
        }
        if (isAbove(lowest, best) || isAbove(best, highest) || isAbove(lowest, highest)) {
            throw ProgrammeRefusals.boundsAreCrossed();
        }
        if (isAbove(yearFrom, yearTo)) {
            throw ProgrammeRefusals.endsBeforeItBegins("yearTo");
        }
    }

    private static boolean isAbove(@Nullable Integer low, @Nullable Integer high) {
        return low != null && high != null && low > high;
    }
}
