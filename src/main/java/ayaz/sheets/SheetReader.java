package ayaz.sheets;

import ayaz.platform.Upload;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Text becomes the cells of a sheet; the delimiter is found out. */
public final class SheetReader {

    static final int MOST_ROWS = 20_000;

    /** The order of preference decides a tie. */
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');

    private static final int LINES_TO_SNIFF = 20;

    private SheetReader() {}

    /** Without the empty rows that spreadsheets leave at the end. */
    public static Sheet read(byte[] bytes) {
        return read(bytes, MOST_ROWS);
    }

    /** The same where more rows than usual are expected. */
    public static Sheet read(byte[] bytes, int mostRows) {
        Sheet all = readAll(bytes, DELIMITERS, mostRows);
        var rows = new ArrayList<>(all.rows());
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return new Sheet(all.encoding(), all.encodingGuessed(), all.delimiter(), List.copyOf(rows));
    }

    /** Every row, with one of these delimiters. */
    public static Sheet readAll(byte[] bytes, List<Character> delimiters) {
        return readAll(bytes, delimiters, MOST_ROWS);
    }

    private static Sheet readAll(byte[] bytes, List<Character> delimiters, int mostRows) {
        if (bytes.length > Upload.MOST_BYTES) {
            throw SheetRefusals.tooLarge(Upload.MOST_BYTES / 1024 / 1024);
        }
        SheetText decoded = SheetText.of(bytes);
        char delimiter = delimiter(decoded.text(), delimiters);
        List<Sheet.Row> rows = rows(decoded.text(), delimiter);
        if (rows.size() > mostRows) {
            throw SheetRefusals.tooManyRows(mostRows);
        }
        return new Sheet(decoded.encoding(), decoded.guessed(), delimiter, rows);
    }

    /** The one that stands most often in the first lines, outside quotes. */
    private static char delimiter(String text, List<Character> delimiters) {
        List<String> lines = text.lines().limit(LINES_TO_SNIFF).collect(Collectors.toList());
        char best = delimiters.get(0);
        long most = 0;
        for (char candidate : delimiters) {
            long score =
                    lines.stream().mapToLong(line -> count(line, candidate)).sum();
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char delimiter) {
        return line.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(letter -> letter == delimiter)
                .count();
    }

    private static List<Sheet.Row> rows(String text, char delimiter) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var rows = new ArrayList<Sheet.Row>();
            for (CSVRecord record : parser) {
                rows.add(new Sheet.Row((int) record.getRecordNumber(), record.toList()));
            }
            return List.copyOf(rows);
        } catch (UncheckedIOException | IOException e) {
            throw SheetRefusals.unreadable();
        }
    }
}
