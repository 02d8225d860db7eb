package ayaz.imports;

import ayaz.sheets.Reading;
import ayaz.sheets.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the rows below the header into what they say of samples, and lists what cannot be read. */
final class RowReader {

    private static final Set<String> TOTALS = Set.of("итого", "всего", "total", "барлығы", "жиыны");
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "н/д", "нет данных");
    private static final Set<Field> NEEDED =
            Set.of(Field.SPECIES, Field.TYPE, Field.COLLECTED_ON, Field.METHOD, Field.COLLECTORS, Field.CONTAINER);
    private static final int LONGEST_NUMBER = 60;

    private final Columns columns;
    private final SheetMapping mapping;
    private final CellReader cells;
    private final List<SheetProblem> problems = new ArrayList<>();

    RowReader(Columns columns, SheetMapping mapping, CellReader cells) {
        this.columns = columns;
        this.mapping = mapping;
        this.cells = cells;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    List<SampleRow> read(Sheet sheet) {
        var rows = new ArrayList<SampleRow>();
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() > columns.headerRow() && !row.isEmpty() && !isTotal(row)) {
                SampleRow read = read(row);
                if (read != null) {
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    private static boolean isTotal(Sheet.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> TOTALS.contains(cell.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private @Nullable SampleRow read(Sheet.Row row) {
        if (row.width() > columns.width()) {
            problem(row.number(), "", String.join(" | ", row.cells()), "tooManyCells", row.width(), columns.width());
            return null;
        }
        Map<Field, String> written = written(row);
        translate(written);
        mapping.defaults()
                .forEach((name, value) -> Field.named(name).ifPresent(field -> written.putIfAbsent(field, value)));
        var values = new EnumMap<Field, String>(Field.class);
        written.forEach((field, text) -> take(row, field, text, values));
        for (Field needed : Field.values()) {
            if (!written.containsKey(needed) && isNeeded(needed)) {
                problem(row.number(), columns.heading(needed), "", "missing");
            }
        }
        var unclear = EnumSet.noneOf(Field.class);
        unclear.addAll(written.keySet());
        unclear.removeAll(values.keySet());
        splitCoordinates(values);
        PlaceText place = PlaceText.of(values, mapping.separator());
        nameByVessel(values, place.vessel());
        return new SampleRow(row.number(), row.cells(), values, unclear, place);
    }

    /** A sheet without numbers of units has one in each row; with them, none may be left out. */
    private boolean isNeeded(Field field) {
        return NEEDED.contains(field) || (field == Field.COUNT && columns.has(field));
    }

    private Map<Field, String> written(Sheet.Row row) {
        var written = new EnumMap<Field, String>(Field.class);
        columns.fields().forEach((column, field) -> {
            String text = row.cell(column);
            if (text.isEmpty() || NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
                return;
            }
            boolean joined = columns.shares(field);
            written.merge(
                    field, joined ? columns.heading(column) + ": " + text : text, (one, other) -> one + "; " + other);
        });
        return written;
    }

    /** What a translated word said stays in the remarks, as it was written. */
    private void translate(Map<Field, String> written) {
        for (Field field : List.copyOf(written.keySet())) {
            String text = written.getOrDefault(field, "");
            mapping.translation(field, text).ifPresent(translation -> {
                translation.means().forEach((name, code) -> Field.named(name).ifPresent(to -> written.put(to, code)));
                written.merge(Field.REMARKS, columns.heading(field) + ": " + text, (one, other) -> one + "; " + other);
            });
        }
    }

    private void take(Sheet.Row row, Field field, String text, Map<Field, String> values) {
        Reading reading = cells.read(field, text);
        if (reading instanceof Reading.Value value) {
            values.put(field, value.text());
        } else if (reading instanceof Reading.Unclear unclear) {
            problems.add(new SheetProblem(
                    row.number(), columns.heading(field), text, unclear.problem(), unclear.arguments()));
        }
    }

    private static void splitCoordinates(Map<Field, String> values) {
        String both = values.remove(Field.COORDINATES);
        if (both != null) {
            values.put(Field.LATITUDE, both.substring(0, both.indexOf(' ')));
            values.put(Field.LONGITUDE, both.substring(both.indexOf(' ') + 1));
        }
    }

    /** The tube's own writing is the sample's number where the sheet has no column for it. */
    private static void nameByVessel(Map<Field, String> values, @Nullable PlaceStep vessel) {
        if (vessel != null && vessel.name().length() <= LONGEST_NUMBER) {
            values.putIfAbsent(Field.SAMPLE_ID, vessel.name());
        }
    }

    private void problem(int row, String column, String value, String key, Object... arguments) {
        problems.add(new SheetProblem(row, column, value, "imports.problem." + key, arguments));
    }
}
