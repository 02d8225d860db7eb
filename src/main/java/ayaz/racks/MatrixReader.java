package ayaz.racks;

import ayaz.sheets.Sheet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a picture of the rack in cells: columns numbered above, rows lettered at the left, or neither where every line
 * is equally wide and full of tubes.
 */
final class MatrixReader {

    private static final int NARROWEST = 4;

    private final List<Sheet.Row> lines;
    private final int start;
    private final int left;
    private final int width;

    private MatrixReader(List<Sheet.Row> rows, int start, int first, int left, int width) {
        this.start = start;
        this.left = left;
        this.width = width;
        this.lines = rows.subList(first, end(rows, first));
    }

    private static int end(List<Sheet.Row> rows, int first) {
        int end = first;
        while (end < rows.size() && !rows.get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    static Optional<MatrixReader> find(List<Sheet.Row> rows) {
        return numbered(rows).or(() -> lettered(rows)).or(() -> bare(rows));
    }

    /** Where it begins, its line of numbers included. */
    int start() {
        return start;
    }

    private static Optional<MatrixReader> numbered(List<Sheet.Row> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            int left = row.cell(0).matches("0?1") ? 0 : 1;
            if (row.width() - left >= NARROWEST && countsFromOne(row, left)) {
                return Optional.of(new MatrixReader(rows, i, i + 1, left, row.width() - left));
            }
        }
        return Optional.empty();
    }

    private static boolean countsFromOne(Sheet.Row row, int left) {
        for (int i = left; i < row.width(); i++) {
            if (!row.cell(i).matches("0?" + (i - left + 1))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<MatrixReader> lettered(List<Sheet.Row> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            boolean begins = rows.get(i).cell(0).equalsIgnoreCase("A")
                    && rows.get(i + 1).cell(0).equalsIgnoreCase("B");
            if (begins && rows.get(i).cells().size() > NARROWEST) {
                return Optional.of(
                        new MatrixReader(rows, i, i, 1, rows.get(i).cells().size() - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<MatrixReader> bare(List<Sheet.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int width = rows.get(i).cells().size();
            int end = end(rows, i);
            if (width >= NARROWEST
                    && end - i >= NARROWEST
                    && rows.subList(i, end).stream().allMatch(row -> row.cells().size() == width && isFull(row))) {
                return Optional.of(new MatrixReader(rows, i, i, 0, width));
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(Sheet.Row row) {
        return row.cells().stream()
                .map(String::strip)
                .allMatch(cell -> cell.matches("[!-~]{8,20}") || (!cell.isEmpty() && Seen.in(cell) != Seen.TUBE));
    }

    RackFile read(@Nullable String rack, List<String> namedRacks) {
        var wells = new Wells();
        for (int i = 0; i < lines.size(); i++) {
            Sheet.Row line = lines.get(i);
            int row = i + 1;
            String letter = RackShape.letters(row);
            if (left == 1 && !WellPosition.row(line.cell(0)).equals(Optional.of(row))) {
                wells.fault(line.number(), "", line.cell(0), "rowOutOfOrder", letter);
                continue;
            }
            if (line.width() - left > width) {
                wells.fault(line.number(), letter + (width + 1), line.cell(left + width), "lineTooLong", width);
            }
            for (int column = 1; column <= width; column++) {
                String cell = line.cell(left + column - 1);
                wells.add(line.number(), letter + column, WellPosition.of(row, column), cell);
            }
        }
        return new RackFile(rack, namedRacks, new RackShape(lines.size(), width), wells.all(), wells.faults());
    }
}
