package ayaz.holdings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of units. {@code count} stops counting at a bound, which {@code countIsLimit} says. */
public record Holdings(
        List<UnitRow> items,
        long count,
        boolean countIsLimit,
        @Nullable String next) {}
