package ayaz.archives;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a text holds its cells.
 *
 * @param quote encloses a cell; null where none does
 * @param headerRows rows above the first one of data
 */
record Dialect(String encoding, String delimiter, @Nullable Character quote, int headerRows) {

    /** Descriptors write {@code \t}, which their XML or JSON leaves as two characters. */
    static String unescaped(String written) {
        return written.replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\\"", "\"");
    }

    CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quote)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }
}
