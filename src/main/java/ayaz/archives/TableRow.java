package ayaz.archives;

import ayaz.archives.Table.Column;
import java.util.Map;

/** One row of a table, its cells found by their terms. */
public final class TableRow {

    private final int number;
    private final String[] cells;
    private final int key;
    private final Map<String, Column> columns;

    TableRow(int number, String[] cells, int key, Map<String, Column> columns) {
        this.number = number;
        this.cells = cells;
        this.key = key;
        this.columns = columns;
    }

    /** As a spreadsheet would number it, from 1, with the header. */
    public int number() {
        return number;
    }

    /** The identifier of a row of a core, or of the row of the core that this one belongs to; empty where there is none. */
    public String id() {
        return cell(key);
    }

    /** Stripped; the default of the column where the cell is empty, empty where there is none or no such column. */
    public String value(String term) {
        Column column = columns.get(term);
        if (column == null) {
            return "";
        }
        String cell = cell(column.index());
        return cell.isEmpty() ? column.otherwise() : cell;
    }

    private String cell(int index) {
        String cell = index >= 0 && index < cells.length ? cells[index].strip() : "";
        return cell.equals("\\N") ? "" : cell;
    }
}
