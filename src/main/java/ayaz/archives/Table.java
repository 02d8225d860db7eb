package ayaz.archives;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of a package: what its columns are called, and its rows as a stream. */
public final class Table {

    /** Of a column without a place in the row: a constant. */
    static final int NOWHERE = -1;

    private static final int MARK = 0xFEFF;

    /** Where a term stands in a row, and what holds where it is empty. */
    record Column(int index, String otherwise) {}

    private final String name;
    private final String rowType;
    private final Dialect dialect;
    private final int key;
    private final Map<String, Column> columns;
    private final List<TextSource> parts;

    Table(String name, String rowType, Dialect dialect, int key, Map<String, Column> columns, List<TextSource> parts) {
        this.name = name;
        this.rowType = rowType;
        this.dialect = dialect;
        this.key = key;
        this.columns = Map.copyOf(columns);
        this.parts = List.copyOf(parts);
    }

    /** The name of its file, or of the resource. */
    public String name() {
        return name;
    }

    /** The last part of its type's address, {@code Occurrence}; empty where nothing says it. */
    public String rowType() {
        return rowType.substring(Math.max(rowType.lastIndexOf('/'), rowType.lastIndexOf('#')) + 1);
    }

    /** The simple names of its terms: {@code scientificName}. */
    public Set<String> terms() {
        return columns.keySet();
    }

    public boolean has(String term) {
        return columns.containsKey(term);
    }

    /** Every row in the order of the file; an action that throws ends the walk. */
    public void forEach(Consumer<TableRow> action) {
        for (TextSource part : parts) {
            walk(part, row -> {
                action.accept(row);
                return true;
            });
        }
    }

    /** Of the first row that has one; read no further than that. */
    public Optional<String> firstValue(String term) {
        var found = new ArrayList<String>();
        if (has(term)) {
            walk(parts.get(0), row -> {
                if (!row.value(term).isEmpty()) {
                    found.add(row.value(term));
                }
                return found.isEmpty();
            });
        }
        return found.stream().findFirst();
    }

    /** The cells of the first row, whatever they are. */
    Optional<List<String>> first() {
        try (Reader reader = reader(parts.get(0));
                CSVParser parser = dialect.format().parse(reader)) {
            return parser.stream().findFirst().map(CSVRecord::toList);
        } catch (IOException e) {
            throw unreadable(e, 0);
        } catch (UncheckedIOException e) {
            throw unreadable(e, 0);
        }
    }

    /** As long as whoever reads wants more. */
    private void walk(TextSource part, Predicate<TableRow> reader) {
        int row = 0;
        try (Reader text = reader(part);
                CSVParser parser = dialect.format().parse(text)) {
            for (CSVRecord record : parser) {
                row = (int) record.getRecordNumber();
                if (row > dialect.headerRows() && !reader.test(new TableRow(row, record.values(), key, columns))) {
                    return;
                }
            }
        } catch (IOException e) {
            throw unreadable(e, row);
        } catch (UncheckedIOException e) {
            throw unreadable(e, row);
        }
    }

    private RuntimeException unreadable(Exception e, int row) {
        return e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException
                ? ArchiveRefusals.notInEncoding(name, dialect.encoding())
                : ArchiveRefusals.rowUnreadable(name, row + 1);
    }

    private Reader reader(TextSource part) throws IOException {
        var decoder = charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(part.open(), decoder), 64 * 1024);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private Charset charset() {
        try {
            return Charset.forName(dialect.encoding());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw ArchiveRefusals.noSuchEncoding(name, dialect.encoding());
        }
    }
}
