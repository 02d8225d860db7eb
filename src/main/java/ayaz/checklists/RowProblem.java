package ayaz.checklists;

import java.util.List;

/** Why a row is not taken in; the key is that of the sentence, the field as Darwin Core calls it. */
record RowProblem(String file, int row, String field, String value, String key, List<Object> arguments) {

    static RowProblem of(String file, int row, Term field, String value, String key, Object... arguments) {
        return new RowProblem(file, row, field.written(), value, "checklists.problem." + key, List.of(arguments));
    }
}
