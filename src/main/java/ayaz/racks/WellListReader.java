package ayaz.racks;

import ayaz.codes.ScannedText;
import ayaz.sheets.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list with a well in each line. */
final class WellListReader {

    private final RackColumns columns;
    private final Wells wells = new Wells();
    private @Nullable String rack;

    WellListReader(RackColumns columns, @Nullable String rackInTitles) {
        this.columns = columns;
        this.rack = rackInTitles;
    }

    RackFile read(List<Sheet.Row> rows, List<String> namedRacks) {
        rows.stream().filter(row -> !isBlankLine(row)).forEach(this::read);
        if (wells.all().isEmpty() && wells.faults().isEmpty()) {
            wells.fault(0, "", "", "noWells");
        }
        checkRackCode();
        return new RackFile(rack, namedRacks, null, wells.all(), wells.faults());
    }

    /** The end of the last line; a line of delimiters alone is a row that lost what it had. */
    private static boolean isBlankLine(Sheet.Row row) {
        return row.cells().size() <= 1 && row.isEmpty();
    }

    private void read(Sheet.Row row) {
        String written = columns.written(row);
        String tube = columns.tube(row);
        if (row.isEmpty()) {
            wells.fault(row.number(), "", "", "emptyLine");
        } else if (written.isEmpty()) {
            wells.fault(row.number(), "", tube, "noPosition");
        } else if (columns.position(row).isEmpty()) {
            readUnplaced(row, written);
        } else if (tube.isEmpty()) {
            wells.fault(row.number(), written, "", "noTube");
        } else {
            checkRack(row);
            wells.add(row.number(), written, columns.position(row).orElseThrow(), tube);
        }
    }

    private void readUnplaced(Sheet.Row row, String written) {
        String cyrillic = ScannedText.cyrillicIn(written);
        if (cyrillic.isEmpty()) {
            wells.fault(row.number(), written, written, "notAPosition");
        } else {
            wells.fault(row.number(), written, written, "mixedLetters", cyrillic, ScannedText.normalised(written));
        }
    }

    private void checkRack(Sheet.Row row) {
        String code = columns.cell(row, RackColumn.RACK);
        String known = rack;
        if (code.isEmpty()) {
            return;
        }
        if (known == null) {
            rack = code;
        } else if (!known.equalsIgnoreCase(code)) {
            wells.fault(row.number(), columns.written(row), code, "twoRacks", known, code);
        }
    }

    private void checkRackCode() {
        String code = rack;
        String cyrillic = code == null ? "" : ScannedText.cyrillicIn(code);
        if (code != null && !cyrillic.isEmpty()) {
            wells.fault(0, "", code, "mixedLetters", cyrillic, ScannedText.normalised(code));
        }
    }
}
