package ayaz.occurrences;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one row of a file says was counted over an area. */
record AreaCount(
        int row,
        String id,
        String name,
        EventDate when,
        String area,
        int counted,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        String method,
        @Nullable BigDecimal surveyedKm2,
        @Nullable String recordedBy,
        @Nullable String remarks) {

    /** All that the source says of it, without the row that it stands in. */
    String told() {
        return String.join(
                "\u0001",
                id,
                name,
                when.written(),
                area,
                String.valueOf(counted),
                String.valueOf(lowest),
                String.valueOf(highest),
                method,
                String.valueOf(surveyedKm2),
                String.valueOf(recordedBy),
                String.valueOf(remarks));
    }
}
