package ayaz.occurrences;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself.
 *
 * @param sourceKey what the identifiers of its rows are unique in
 * @param deployments cameras at places; null where there is no such thing
 */
record DatasetFacts(
        String name,
        DatasetFormat format,
        String sourceKey,
        @Nullable String licence,
        @Nullable String citation,
        @Nullable Integer deployments,
        @Nullable BigDecimal cameraDays) {

    DatasetFacts(String name, DatasetFormat format, String sourceKey) {
        this(name, format, sourceKey, null, null, null, null);
    }
}
