package ayaz.checklists;

import ayaz.archives.TableRow;
import ayaz.sheets.Sheet;
import java.util.Map;
import java.util.function.Function;

/** One row of a table of a checklist; {@code number} as a text editor or a spreadsheet counts, from 1. */
record Line(int number, String id, Function<Term, String> cells) {

    static Line of(TableRow row) {
        return new Line(row.number(), row.id(), term -> row.value(term.written()));
    }

    static Line of(Sheet.Row row, Map<Term, Integer> columns) {
        return new Line(row.number(), "", term -> {
            Integer at = columns.get(term);
            return at == null ? "" : row.cell(at);
        });
    }

    String get(Term term) {
        return cells.apply(term);
    }
}
