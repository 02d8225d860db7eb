package ayaz.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A list as CSV (RFC 4180, UTF-8), written while it is read, so that it may be of any length. */
public record WrittenSheet(boolean byteOrderMark, List<String> head, Rows rows) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Gives the cells of each row, one row after the other. */
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<List<? extends @Nullable Object>> line);
    }

    public void write(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        var csv = new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(head.toArray(String[]::new))
                        .get());
        rows.each(cells -> print(csv, cells));
        csv.flush();
    }

    private static void print(CSVPrinter csv, List<? extends @Nullable Object> cells) {
        try {
            csv.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
