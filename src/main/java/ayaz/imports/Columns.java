package ayaz.imports;

import ayaz.sheets.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the header stands and what each of its columns means. */
final class Columns {

    private static final int ROWS_BEFORE = 20;
    private static final int FEWEST = 2;

    private final Sheet.Row header;
    private final Map<Integer, Field> fields;

    private Columns(Sheet.Row header, Map<Integer, Field> fields) {
        this.header = header;
        this.fields = fields;
    }

    /** Titles may stand above the header: it is the row in which most columns are understood. */
    static Columns of(Sheet sheet, SheetMapping mapping) {
        Columns best = null;
        for (Sheet.Row row : sheet.rows().stream().limit(ROWS_BEFORE).toList()) {
            var columns = new Columns(row, understood(row, mapping));
            if (best == null || columns.fields.size() > best.fields.size()) {
                best = columns;
            }
        }
        if (best == null || best.fields.size() < FEWEST) {
            throw ImportRefusals.noHeader();
        }
        return best;
    }

    private static Map<Integer, Field> understood(Sheet.Row row, SheetMapping mapping) {
        var fields = new TreeMap<Integer, Field>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i);
            Optional<Field> field = mapping.columns().isEmpty()
                    ? HeaderWords.field(heading)
                    : Optional.ofNullable(mapping.columns().get(heading)).flatMap(Field::named);
            if (field.isPresent() && (field.get() == Field.REMARKS || !fields.containsValue(field.get()))) {
                fields.put(i, field.get());
            }
        }
        return fields;
    }

    Map<Integer, Field> fields() {
        return fields;
    }

    int headerRow() {
        return header.number();
    }

    int width() {
        return header.width();
    }

    String heading(int column) {
        return header.cell(column);
    }

    /** As the sheet heads it, or as the template does where the sheet has no such column. */
    String heading(Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(entry -> heading(entry.getKey()))
                .findFirst()
                .orElse(field.written());
    }

    boolean has(Field field) {
        return fields.containsValue(field);
    }

    boolean shares(Field field) {
        return fields.values().stream().filter(field::equals).count() > 1;
    }

    List<String> unread() {
        var unread = new ArrayList<String>();
        for (int i = 0; i < width(); i++) {
            if (!fields.containsKey(i) && !heading(i).isEmpty()) {
                unread.add(heading(i));
            }
        }
        return unread;
    }

    /** Heading → field, an empty one where the column is not read. */
    Map<String, String> asMapping() {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < width(); i++) {
            Field field = fields.get(i);
            columns.putIfAbsent(heading(i), field == null ? "" : field.written());
        }
        return columns;
    }
}
