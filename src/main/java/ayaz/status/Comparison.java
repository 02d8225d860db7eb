package ayaz.status;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One list at two times, or two of its editions.
 *
 * @param items by scientific name, a page of them
 * @param next the key of the next page, null on the last one
 */
public record Comparison(
        StatusSystem system,
        Side before,
        Side after,
        Counts counts,
        List<Row> items,
        @Nullable String next) {

    /** What became of a taxon on the list. */
    public enum Change {
        ENTERED,
        LEFT,
        MOVED,
        STAYED
    }

    /** One of the two: an edition, or a day. */
    public record Side(String asked, @Nullable EditionCard edition) {}

    /** {@code before = left + moved + stayed}, {@code after = entered + moved + stayed}. */
    public record Counts(int before, int after, int entered, int left, int moved, int stayed) {

        /** Of one kind. */
        public int of(Change change) {
            return switch (change) {
                case ENTERED -> entered;
                case LEFT -> left;
                case MOVED -> moved;
                case STAYED -> stayed;
            };
        }
    }

    /** One taxon with its categories; a population is named before its own. */
    public record Row(UUID taxonId, String scientificName, Change change, List<String> before, List<String> after) {

        String key() {
            return scientificName + "|" + taxonId;
        }
    }
}
