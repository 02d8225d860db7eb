package ayaz.occurrences;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many rows were left out for one reason. */
public record LeftOutRows(LeftOut why, int rows) {

    static List<LeftOutRows> of(Map<LeftOut, Integer> rows) {
        return rows.entrySet().stream()
                .map(each -> new LeftOutRows(each.getKey(), each.getValue()))
                .toList();
    }

    /** {@code BLANK 12, OUTLIER 3}. */
    static @Nullable String written(Map<LeftOut, Integer> rows) {
        return rows.isEmpty()
                ? null
                : of(rows).stream().map(each -> each.why() + " " + each.rows()).collect(Collectors.joining(", "));
    }

    static List<LeftOutRows> read(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(", "))
                        .map(each -> each.split(" ", 2))
                        .map(each -> new LeftOutRows(LeftOut.valueOf(each[0]), Integer.parseInt(each[1])))
                        .toList();
    }
}
