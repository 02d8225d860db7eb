package ayaz.population;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a population.
 *
 * @param population its name; a new one is made of a name that the taxon has not yet
 * @param partOf the population that it is a part of
 * @param disjoint it shares no animal with the other disjoint parts, which together are the whole
 * @param measure a code of POPULATION_MEASURE
 * @param countUnit a code of COUNT_UNIT
 * @param method a code of COUNT_METHOD
 * @param quality 1 good, 2 fair, 3 poor
 * @param period as the source writes it
 * @param periodFrom the same as a date, as exactly as it is known
 */
public record EstimateFacts(
        @NotBlank @Size(max = 120) String population,
        @Nullable @Size(max = 120) String partOf,
        boolean disjoint,
        @Nullable @Size(max = 160) String area,
        @NotBlank @Size(max = 15) String measure,
        @NotBlank @Size(max = 20) String countUnit,
        @Nullable BigDecimal best,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable @Size(max = 15) String method,
        @Nullable @Min(1) @Max(100) Integer confidencePercent,
        @Nullable @Min(1) @Max(3) Integer quality,
        @NotBlank @Size(max = 60) String period,
        @Nullable @Size(max = 10) String periodFrom,
        @Nullable @Size(max = 10) String periodTo,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static EstimateFacts of(EstimateLine line) {
        return new EstimateFacts(
                line.population(),
                line.partOf(),
                line.disjoint(),
                line.area(),
                line.measure(),
                line.countUnit(),
                line.best(),
                line.lowest(),
                line.highest(),
                line.method(),
                line.confidencePercent(),
                line.quality(),
                line.period(),
                line.periodFrom(),
                line.periodTo(),
                line.source(),
                line.remarks());
    }

    boolean tellsNothing() {
        return best == null && lowest == null && highest == null;
    }

    boolean boundsAreCrossed() {
        return isAbove(lowest, best) || isAbove(best, highest) || isAbove(lowest, highest);
    }

    private static boolean isAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    /** Only a change may be less than nothing. */
    boolean isNegative() {
        return !measure.equals("CHANGE") && (isBelowZero(best) || isBelowZero(lowest) || isBelowZero(highest));
    }

    private static boolean isBelowZero(@Nullable BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
