package ayaz.imports;

import java.util.List;

/** What is wrong with one cell, or with a whole row when the column is empty; the key is that of the sentence. */
record SheetProblem(int row, String column, String value, String key, List<Object> arguments) {

    SheetProblem(int row, String column, String value, String key, Object... arguments) {
        this(row, column, value, key, List.of(arguments));
    }
}
