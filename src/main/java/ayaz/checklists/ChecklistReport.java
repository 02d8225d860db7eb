package ayaz.checklists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a checklist would bring or has brought, in the reader's language. The numbers are of all, the lists of the first.
 *
 * @param matched rows whose taxon was known
 * @param changed known taxa of which something changes
 * @param refused rows that are not taken in
 * @param notices what was guessed or left out
 */
public record ChecklistReport(
        int rows,
        int fresh,
        int matched,
        int changed,
        int refused,
        int names,
        int distributions,
        int descriptions,
        List<String> notices,
        List<Line> problems,
        List<NewTaxon> newTaxa,
        List<Change> changes,
        boolean saved) {

    /** Why a row, or one of its fields, is not taken in. */
    public record Line(String file, int row, String field, String value, String message) {}

    /** A taxon that the list does not know yet. */
    public record NewTaxon(
            String scientificName,
            @Nullable String authorship,
            String rank,
            @Nullable String below,
            boolean synonym) {}

    /** A fact of a known taxon that becomes another. */
    public record Change(
            String scientificName,
            String field,
            @Nullable String before,
            @Nullable String after) {}
}
