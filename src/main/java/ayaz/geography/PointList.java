package ayaz.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what lies in an area.
 *
 * @param count how many there are, at least where {@code countIsLimit}
 * @param next of the next page, which there may be although this one is not full
 */
record PointList<T>(
        List<T> items,
        long count,
        boolean countIsLimit,
        @Nullable String next) {}
