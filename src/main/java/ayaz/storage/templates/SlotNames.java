package ayaz.storage.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How the slots of a leaf are written: by labels of their own where it has some, else by its numbering. */
public record SlotNames(@Nullable Numbering numbering, int rows, int columns, List<String> own) {

    /** Of what holds no units: a number is all there is. */
    public static final SlotNames NONE = new SlotNames(null, 0, 0, List.of());

    /** From the columns of the database; labels of its own have a blank between. */
    public static SlotNames of(@Nullable Numbering numbering, int rows, int columns, @Nullable String labels) {
        return new SlotNames(
                numbering, rows, columns, labels == null || labels.isBlank() ? List.of() : List.of(labels.split(" ")));
    }

    /** The same, to tell positions alone: the numbering by its name, and without the rows, which no label needs. */
    public static SlotNames telling(@Nullable String numbering, int columns, @Nullable String labels) {
        return of(numbering == null ? null : Numbering.valueOf(numbering), 0, columns, labels);
    }

    /** Numbers that run down the columns: 1, 2, 3 below each other. */
    static List<String> downTheColumns(int rows, int columns) {
        var labels = new ArrayList<String>(rows * columns);
        for (int slot = 0; slot < rows * columns; slot++) {
            labels.add(String.valueOf(slot % columns * rows + slot / columns + 1));
        }
        return labels;
    }

    public String label(int slot) {
        if (slot <= own.size()) {
            return own.get(slot - 1);
        }
        return numbering == null || columns == 0 ? String.valueOf(slot) : numbering.label(slot, columns);
    }

    /** The slot that a written position names. */
    public OptionalInt slot(String label) {
        if (own.isEmpty()) {
            return numbering == null ? OptionalInt.empty() : numbering.slot(label, rows, columns);
        }
        int index = own.stream().map(SlotNames::plain).toList().indexOf(plain(label));
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    /** "7" and "07", "a3" and "A3" are the same. */
    private static String plain(String label) {
        return label.strip().toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }
}
