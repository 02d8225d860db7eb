package ayaz.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Bytes become a sheet: which encoding, which delimiter, and the cells. Nothing is mangled in silence. */
final class SheetReader {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');
    private static final int LINES_TO_SNIFF = 20;

    private record Text(String text, String encoding, boolean guessed) {}

    private SheetReader() {}

    static Sheet read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw ImportRefusals.tooLarge(MOST_BYTES / 1024 / 1024);
        }
        Text decoded = decode(bytes);
        char delimiter = delimiter(decoded.text());
        List<Sheet.Row> rows = rows(decoded.text(), delimiter);
        if (rows.size() > MOST_ROWS) {
            throw ImportRefusals.tooManyRows(MOST_ROWS);
        }
        return new Sheet(decoded.encoding(), decoded.guessed(), delimiter, rows);
    }

    private static Text decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, false);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, false);
        }
        if (looksLikeUtf16(bytes)) {
            return strict(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, true);
        }
        try {
            return new Text(decoded(bytes, 0, StandardCharsets.UTF_8), "UTF-8", false);
        } catch (CharacterCodingException notUtf8) {
            return strict(bytes, 0, WINDOWS_1251, true);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every Latin letter, digit and delimiter brings a zero byte, which no text in one byte a letter has. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int seen = Math.min(bytes.length, 400);
        int zeros = 0;
        for (int i = 0; i < seen; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > seen / 10;
    }

    private static Text strict(byte[] bytes, int from, Charset charset, boolean guessed) {
        try {
            return new Text(decoded(bytes, from, charset), charset.name(), guessed);
        } catch (CharacterCodingException e) {
            throw ImportRefusals.unreadable();
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** The one that most lines have, outside quotes; the order of preference decides a tie. */
    private static char delimiter(String text) {
        List<String> lines = text.lines().limit(LINES_TO_SNIFF).collect(Collectors.toList());
        char best = DELIMITERS.get(0);
        long most = 0;
        for (char candidate : DELIMITERS) {
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
            while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
                rows.remove(rows.size() - 1);
            }
            return List.copyOf(rows);
        } catch (UncheckedIOException | IOException e) {
            throw ImportRefusals.unreadable();
        }
    }
}
