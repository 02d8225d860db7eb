package ayaz.occurrences;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring or has brought, in the reader's language.
 *
 * @param rows those that could be read
 * @param occurrences new ones
 * @param counts new ones
 * @param knownBefore rows that are here already
 * @param problemCount of which at most a thousand are listed
 * @param dataset where it was saved
 */
public record FieldReport(
        String name,
        DatasetFormat format,
        int rows,
        int occurrences,
        int counts,
        int knownBefore,
        int withoutPlace,
        List<LeftOutRows> leftOut,
        @Nullable Integer deployments,
        @Nullable BigDecimal cameraDays,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Named> taxa,
        List<Named> unknownNames,
        List<Named> animals,
        int problemCount,
        List<Line> problems,
        List<String> notices,
        boolean clean,
        @Nullable UUID dataset) {

    /** A taxon or an animal, and how many rows are of it. */
    public record Named(String name, int rows, @Nullable String vernacularName) {}

    /** One problem: where, what stands there, and why it cannot be so. */
    public record Line(String table, int row, String field, String value, String message) {}
}
