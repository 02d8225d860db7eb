package ayaz.occurrences;

import java.util.List;

/** What is wrong with one cell of a file; the key is that of the sentence. */
record RowProblem(String table, int row, String field, String value, String key, List<Object> arguments) {

    RowProblem(String table, int row, String field, String value, String key, Object... arguments) {
        this(table, row, field, value, key, List.of(arguments));
    }
}
