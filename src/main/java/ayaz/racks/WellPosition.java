package ayaz.racks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a well is, as a file writes it: {@code A1}, {@code a01}, {@code H-12} by row and column, {@code 17} by number. A
 * row of 0 means that only the number is known.
 */
record WellPosition(int row, int column, int number) {

    private static final Pattern GRID = Pattern.compile("([A-Z]{1,2})[ :_/-]?0*([1-9]\\d?)");
    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d{0,4})");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");
    private static final int LETTERS_IN_ALPHABET = 26;

    /** By what order numbers count. */
    enum Order {
        ROWS,
        COLUMNS
    }

    static Optional<WellPosition> read(String written) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        Matcher grid = GRID.matcher(text);
        if (grid.matches()) {
            return Optional.of(of(rowNumber(grid.group(1)), Integer.parseInt(grid.group(2))));
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? Optional.of(new WellPosition(0, 0, Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    /** A row by its letter or number, and a column by its number. */
    static Optional<WellPosition> read(String row, String column) {
        Matcher columnNumber = NUMBER.matcher(column.strip());
        return columnNumber.matches()
                ? row(row).map(number -> of(number, Integer.parseInt(columnNumber.group(1))))
                : Optional.empty();
    }

    static Optional<Integer> row(String written) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(Integer.valueOf(number.group(1)));
        }
        return LETTERS.matcher(text).matches() ? Optional.of(rowNumber(text)) : Optional.empty();
    }

    static WellPosition of(int row, int column) {
        return new WellPosition(row, column, 0);
    }

    private static int rowNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS_IN_ALPHABET + (letters.charAt(i) - 'A' + 1);
        }
        return number;
    }

    boolean isGrid() {
        return row > 0;
    }

    /** The slot, counted from 1 row by row; empty where such a rack has no such well. */
    Optional<Integer> slot(RackShape rack, Order order) {
        if (isGrid()) {
            return row <= rack.rows() && column <= rack.columns()
                    ? Optional.of((row - 1) * rack.columns() + column)
                    : Optional.empty();
        }
        if (number > rack.wells()) {
            return Optional.empty();
        }
        return Optional.of(
                order == Order.ROWS
                        ? number
                        : (number - 1) % rack.rows() * rack.columns() + (number - 1) / rack.rows() + 1);
    }
}
