package ayaz.racks;

import ayaz.sheets.Sheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a list of wells is what, by its heading or, without one, by what stands in it. */
record RackColumns(Map<RackColumn, Integer> indexes) {

    /** The row is a header when it tells where the tubes and the positions are. */
    static Optional<RackColumns> ofHeader(Sheet.Row row) {
        var found = new EnumMap<RackColumn, Integer>(RackColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            RackColumn.headed(row.cell(i)).ifPresent(column -> found.putIfAbsent(column, index));
        }
        boolean placed = found.containsKey(RackColumn.POSITION)
                || (found.containsKey(RackColumn.ROW) && found.containsKey(RackColumn.COLUMN));
        return placed && found.containsKey(RackColumn.TUBE) ? Optional.of(new RackColumns(found)) : Optional.empty();
    }

    /** Without a header the position is what looks like one in most rows; the tube follows it, the rack precedes it. */
    static Optional<RackColumns> ofContent(List<Sheet.Row> rows) {
        int width = rows.stream().mapToInt(Sheet.Row::width).max().orElse(0);
        for (int i = 0; i < width; i++) {
            if (mostly(rows, i, "[A-Za-z]{1,2}[ :_/-]?\\d{1,2}")) {
                return Optional.of(around(RackColumn.POSITION, i, i, width));
            }
        }
        for (int i = 0; i + 1 < width; i++) {
            if (mostly(rows, i, "[A-Za-z]{1,2}") && mostly(rows, i + 1, "\\d{1,2}")) {
                return Optional.of(around(RackColumn.ROW, i, i + 1, width));
            }
        }
        for (int i = 0; i < width; i++) {
            if (mostly(rows, i, "0*\\d{1,3}") && width > 1) {
                return Optional.of(around(RackColumn.POSITION, i, i, width));
            }
        }
        return Optional.empty();
    }

    private static RackColumns around(RackColumn first, int from, int to, int width) {
        var found = new EnumMap<RackColumn, Integer>(RackColumn.class);
        found.put(first, from);
        if (first == RackColumn.ROW) {
            found.put(RackColumn.COLUMN, to);
        }
        boolean follows = to + 1 < width;
        found.put(RackColumn.TUBE, follows ? to + 1 : from - 1);
        int before = follows ? from - 1 : from - 2;
        if (before >= 0) {
            found.put(RackColumn.RACK, before);
        }
        return new RackColumns(found);
    }

    private static boolean mostly(List<Sheet.Row> rows, int column, String shape) {
        long fitting =
                rows.stream().filter(row -> row.cell(column).matches(shape)).count();
        return fitting * 2 > rows.size();
    }

    String cell(Sheet.Row row, RackColumn column) {
        Integer index = indexes.get(column);
        return index == null ? "" : row.cell(index);
    }

    boolean has(RackColumn column) {
        return indexes.containsKey(column);
    }

    /** The position as the file writes it, a row and a column joined. */
    String written(Sheet.Row row) {
        return has(RackColumn.POSITION)
                ? cell(row, RackColumn.POSITION)
                : cell(row, RackColumn.ROW) + cell(row, RackColumn.COLUMN);
    }

    /** The tube's code, or the word for none, wherever it stands. */
    String tube(Sheet.Row row) {
        String tube = cell(row, RackColumn.TUBE);
        String status = cell(row, RackColumn.STATUS);
        return tube.isEmpty() && !status.isEmpty() && Seen.in(status) != Seen.TUBE ? status : tube;
    }

    Optional<WellPosition> position(Sheet.Row row) {
        return has(RackColumn.POSITION)
                ? WellPosition.read(cell(row, RackColumn.POSITION))
                : WellPosition.read(cell(row, RackColumn.ROW), cell(row, RackColumn.COLUMN));
    }
}
