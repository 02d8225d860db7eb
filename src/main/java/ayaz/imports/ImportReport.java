package ayaz.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import would bring or has brought, in the reader's language.
 *
 * @param rows rows with samples
 * @param notices what was guessed to read the file, and what of it was not read
 * @param places the storage nodes that do not exist yet
 * @param columns headings of the sheet and the fields they were read as, empty where they were not
 */
public record ImportReport(
        int rows,
        List<String> notices,
        List<Line> problems,
        Created creates,
        List<String> places,
        List<String> taxa,
        Map<String, String> columns,
        boolean saved) {

    /** One problem; an empty column means the row as a whole. */
    public record Line(int row, String column, String value, String message) {}

    /** How many come into being. */
    public record Created(int taxa, int nodes, int animals, int lots, int units) {}
}
