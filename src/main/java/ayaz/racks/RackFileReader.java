package ayaz.racks;

import ayaz.sheets.Sheet;
import ayaz.sheets.SheetReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what rack readers write: a list of wells with or without header, or a matrix; titles may stand above. */
final class RackFileReader {

    private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');
    private static final int ROWS_BEFORE = 20;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:rack|plate|box|штатив|планшет|бокс|қорап)[\\s_-]*(?:id|barcode|code|name|no\\.?|код|штрихкод)?\\s*[:=\\s]\\s*(\\S{2,32})");
    private static final Pattern CODE_IN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{1,31}");

    private RackFileReader() {}

    static RackFile read(byte[] bytes, String fileName) {
        List<Sheet.Row> rows = rows(bytes);
        List<String> names = codesIn(fileName);
        Optional<MatrixReader> matrix = MatrixReader.find(rows);
        if (matrix.isPresent()) {
            return matrix.get().read(rackInTitles(rows, matrix.get().start()), names);
        }
        for (int i = 0; i < Math.min(ROWS_BEFORE, rows.size()); i++) {
            Optional<RackColumns> header = RackColumns.ofHeader(rows.get(i));
            if (header.isPresent()) {
                return list(header.get(), rows, i + 1, names);
            }
        }
        return RackColumns.ofContent(rows.stream().filter(row -> !row.isEmpty()).toList())
                .map(columns -> list(columns, rows, firstWell(columns, rows), names))
                .orElseGet(() -> new RackFile(
                        null, names, null, List.of(), List.of(RackFault.at(0, "", "", "racks.fault.notARackFile"))));
    }

    private static RackFile list(RackColumns columns, List<Sheet.Row> rows, int from, List<String> names) {
        return new WellListReader(columns, rackInTitles(rows, from)).read(rows.subList(from, rows.size()), names);
    }

    /** Blanks divide where nothing else does. */
    private static List<Sheet.Row> rows(byte[] bytes) {
        List<Sheet.Row> rows = SheetReader.readAll(bytes, DELIMITERS).rows();
        boolean undivided = rows.stream().allMatch(row -> row.cells().size() <= 1);
        return undivided
                ? SheetReader.readAll(bytes, List.of(' ')).rows().stream()
                        .map(RackFileReader::withoutGaps)
                        .toList()
                : rows;
    }

    private static Sheet.Row withoutGaps(Sheet.Row row) {
        return new Sheet.Row(
                row.number(),
                row.cells().stream().filter(cell -> !cell.isBlank()).toList());
    }

    /** Titles stand above the first line that names a position, and say so: one cell, or a word with a colon. */
    private static int firstWell(RackColumns columns, List<Sheet.Row> rows) {
        int first = 0;
        while (first < rows.size() && columns.position(rows.get(first)).isEmpty() && isTitle(rows.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isTitle(Sheet.Row row) {
        return row.width() <= 1 || row.cell(0).contains(":") || rackIn(row) != null;
    }

    private static @Nullable String rackInTitles(List<Sheet.Row> rows, int before) {
        return rows.subList(0, before).stream()
                .map(RackFileReader::rackIn)
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String rackIn(Sheet.Row row) {
        String line = String.join(" ", row.cells().stream().map(String::strip).toList())
                .strip();
        Matcher title = TITLE.matcher(line);
        return title.matches() ? title.group(1) : null;
    }

    /** The name without its ending as a whole, then its parts. */
    private static List<String> codesIn(String fileName) {
        String stem = fileName.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{2,4}$", "");
        var codes = new ArrayList<String>();
        codes.add(stem);
        codes.addAll(Arrays.asList(stem.split("[\\s_()]+")));
        codes.addAll(Arrays.asList(stem.split("[\\s_().-]+")));
        return codes.stream()
                .filter(code -> CODE_IN_NAME.matcher(code).matches())
                .distinct()
                .toList();
    }
}
