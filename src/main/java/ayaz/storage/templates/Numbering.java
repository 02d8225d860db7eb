package ayaz.storage.templates;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the slots of a leaf are written. Slots count from 1, row by row. */
public enum Numbering {
    /** A1 to J10. */
    ROW_LETTER {
        @Override
        public String label(int slot, int columns) {
            return rowLetters((slot - 1) / columns) + ((slot - 1) % columns + 1);
        }
    },
    /** A01 to H12, as on SBS plates. */
    ROW_LETTER_PADDED {
        @Override
        public String label(int slot, int columns) {
            return String.format(Locale.ROOT, "%s%02d", rowLetters((slot - 1) / columns), (slot - 1) % columns + 1);
        }
    },
    /** 1 to 81. */
    NUMBER {
        @Override
        public String label(int slot, int columns) {
            return String.valueOf(slot);
        }
    },
    /** 1 to 9 down the first column; the labels stand at the box, see {@link SlotNames}. */
    NUMBER_BY_COLUMN {
        @Override
        public String label(int slot, int columns) {
            return String.valueOf(slot);
        }
    },
    /** Whatever is written on the thing; the labels stand at the box, see {@link SlotNames}. */
    CUSTOM {
        @Override
        public String label(int slot, int columns) {
            return String.valueOf(slot);
        }
    };

    private static final Pattern GRID = Pattern.compile("([A-Z]{1,2})0*([1-9]\\d{0,2})");
    private static final Pattern PLAIN = Pattern.compile("0*([1-9]\\d{0,4})");

    public abstract String label(int slot, int columns);

    /** The slot of a written position, whichever way of padding was used; empty where there is no such position. */
    public OptionalInt slot(String label, int rows, int columns) {
        String text = label.strip().toUpperCase(Locale.ROOT);
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return isPlain() ? within(Integer.parseInt(plain.group(1)), rows * columns) : OptionalInt.empty();
        }
        Matcher grid = GRID.matcher(text);
        if (isPlain() || !grid.matches()) {
            return OptionalInt.empty();
        }
        int row = rowNumber(grid.group(1));
        int column = Integer.parseInt(grid.group(2));
        return row < rows && column <= columns ? OptionalInt.of(row * columns + column) : OptionalInt.empty();
    }

    private boolean isPlain() {
        return this != ROW_LETTER && this != ROW_LETTER_PADDED;
    }

    private static OptionalInt within(int slot, int capacity) {
        return slot <= capacity ? OptionalInt.of(slot) : OptionalInt.empty();
    }

    /** A to Z, then AA: boxes with more rows than letters exist. */
    private static String rowLetters(int row) {
        return row < 26 ? String.valueOf((char) ('A' + row)) : rowLetters(row / 26 - 1) + rowLetters(row % 26);
    }

    private static int rowNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return number - 1;
    }
}
