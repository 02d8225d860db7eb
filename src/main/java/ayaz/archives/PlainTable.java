package ayaz.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table that describes itself: its first row holds the names of its columns, and its encoding (UTF-8, UTF-16 by its
 * mark, else windows-1251) and delimiter are found out.
 */
public final class PlainTable {

    private static final List<String> DELIMITERS = List.of("\t", ";", ",");

    private PlainTable() {}

    public static Table of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /** The one text table of a ZIP without a descriptor. */
    public static Optional<Table> only(Archive zip) {
        List<String> tables = zip.files().stream().filter(PlainTable::isTable).toList();
        return tables.size() == 1 ? Optional.of(of(tables.get(0), () -> zip.open(tables.get(0)))) : Optional.empty();
    }

    private static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|tab)");
    }

    private static Table of(String name, TextSource source) {
        Charset encoding = encoding(source);
        String header = header(source, encoding);
        String delimiter = DELIMITERS.stream()
                .max(Comparator.comparingInt(each -> header.split(each, -1).length))
                .orElseThrow();
        return withHeader(name, "", new Dialect(encoding.name(), delimiter, '"', 1), List.of(source));
    }

    /** The terms are read from the first row of the first part. */
    static Table withHeader(String name, String rowType, Dialect dialect, List<TextSource> parts) {
        var header = new Dialect(dialect.encoding(), dialect.delimiter(), dialect.quote(), 0);
        Map<String, Table.Column> columns = new HashMap<>();
        var head = new Table(name, rowType, header, Table.NOWHERE, Map.of(), parts.subList(0, 1));
        head.first().ifPresent(cells -> {
            for (int i = 0; i < cells.size(); i++) {
                columns.putIfAbsent(simple(cells.get(i)), new Table.Column(i, ""));
            }
        });
        return new Table(name, rowType, dialect, Table.NOWHERE, columns, parts);
    }

    /** {@code dwc:eventDate} and {@code http://rs.tdwg.org/dwc/terms/eventDate} are {@code eventDate}. */
    private static String simple(String heading) {
        String bare = heading.strip();
        return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf(':')) + 1);
    }

    private static Charset encoding(TextSource source) {
        try (InputStream stream = source.open()) {
            byte[] start = stream.readNBytes(2);
            if (start.length == 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length == 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
            return isUtf8(source) ? StandardCharsets.UTF_8 : Charset.forName("windows-1251");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUtf8(TextSource source) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(source.open(), strict)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String header(TextSource source, Charset encoding) {
        try (InputStream stream = source.open()) {
            String start = new String(stream.readNBytes(64 * 1024), encoding);
            return start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
