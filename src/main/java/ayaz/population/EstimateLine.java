package ayaz.population;

import ayaz.audit.Voiding;
import ayaz.platform.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one source says of a population, as the card and the API tell it. */
public record EstimateLine(
        UUID id,
        UUID taxonId,
        UUID populationId,
        String population,
        @Nullable String partOf,
        boolean disjoint,
        @Nullable String area,
        String measure,
        String countUnit,
        @Nullable BigDecimal best,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable String method,
        @Nullable Integer confidencePercent,
        @Nullable Integer quality,
        String period,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        String source,
        @Nullable String remarks,
        @Nullable Voiding voided,
        long version)
        implements Versioned {

    private static final Set<String> SIZES = Set.of("COUNT", "ESTIMATE");

    /** It tells how many there were, not what became of some of them. */
    public boolean isSize() {
        return SIZES.contains(measure) && voided == null;
    }

    /** What the source takes for the least. */
    BigDecimal low() {
        return lowest != null ? lowest : best != null ? best : Objects.requireNonNull(highest);
    }

    BigDecimal high() {
        return highest != null ? highest : best != null ? best : Objects.requireNonNull(lowest);
    }

    /** Only one bound is known. */
    public boolean isOpen() {
        return best == null && (lowest == null || highest == null);
    }

    boolean isDated() {
        return periodFrom != null && periodTo != null;
    }

    LocalDate from() {
        return LocalDate.parse(Objects.requireNonNull(periodFrom));
    }

    LocalDate to() {
        return LocalDate.parse(Objects.requireNonNull(periodTo));
    }
}
