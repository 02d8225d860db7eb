package ayaz.sheets;

import java.util.List;

/**
 * The cells of a file as they are, with what had to be guessed to read them. Rows are numbered as a spreadsheet shows
 * them, from 1, empty ones included.
 */
public record Sheet(String encoding, boolean encodingGuessed, char delimiter, List<Row> rows) {

    /** One line of the sheet. */
    public record Row(int number, List<String> cells) {

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }

        public String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** Without the empty cells that spreadsheets add at the end of a line. */
        public int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isBlank()) {
                width--;
            }
            return width;
        }
    }
}
