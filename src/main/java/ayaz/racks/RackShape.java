package ayaz.racks;

import ayaz.storage.templates.Numbering;

/** How many rows and columns a rack has. */
record RackShape(int rows, int columns) {

    int wells() {
        return rows * columns;
    }

    String first() {
        return label(1);
    }

    String last() {
        return label(wells());
    }

    static String letters(int row) {
        String first = Numbering.ROW_LETTER.label(row, 1);
        return first.substring(0, first.length() - 1);
    }

    /** As readers write it; the rack itself may be numbered otherwise. */
    String label(int slot) {
        return Numbering.ROW_LETTER.label(slot, columns);
    }
}
