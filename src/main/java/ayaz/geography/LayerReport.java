package ayaz.geography;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an upload holds and what becomes of it.
 *
 * @param saved nothing is saved by a trial, nor where a shape cannot be used and was not to be left out
 * @param layer the new layer, when it was saved
 * @param attributes of all files, to choose the one with the scientific name from
 * @param nameAttribute the attribute that was taken for it; null: the names of the files
 * @param usable shapes that are kept
 * @param mended of these, those that were not valid as they came
 * @param taxa that have got a shape
 */
public record LayerReport(
        boolean saved,
        @Nullable UUID layer,
        List<File> files,
        List<String> attributes,
        @Nullable String nameAttribute,
        int usable,
        int mended,
        int taxa,
        List<Unmatched> unmatched,
        List<Flaw> flaws) {

    /** A file, or a table of one, and the coordinate system that it was in. */
    public record File(String name, String reference, int shapes) {}

    /** A name that means no taxon of the species list. */
    public record Unmatched(
            String name, int shapes, @Nullable String similar, String reason) {}

    /** A shape that cannot be used. */
    public record Flaw(String file, int row, String reason) {}

    public LayerReport {
        files = List.copyOf(files);
        attributes = List.copyOf(attributes);
        unmatched = List.copyOf(unmatched);
        flaws = List.copyOf(flaws);
    }

    public boolean isClean() {
        return unmatched.isEmpty() && flaws.isEmpty();
    }

    LayerReport savedAs(UUID id) {
        return new LayerReport(true, id, files, attributes, nameAttribute, usable, mended, taxa, unmatched, flaws);
    }
}
