package ayaz.checklists;

import ayaz.species.ExternalIds;
import org.jspecify.annotations.Nullable;

/**
 * How a checklist is to be taken in.
 *
 * @param title the source that new taxa, names and statements name; blank: the name of the file
 * @param scheme whose ids the checklist uses; null: its own, which are forgotten
 * @param below the taxon, by name or id, below which its widest groups come; blank: they come on top
 * @param changes also what is known already is changed to what the checklist says
 * @param withoutRefused save it although rows are refused, without them
 */
public record ChecklistWish(
        String fileName,
        @Nullable String title,
        ExternalIds.@Nullable Scheme scheme,
        @Nullable String below,
        boolean changes,
        boolean withoutRefused) {

    String source() {
        String written = title == null || title.isBlank() ? fileName : title.strip();
        return written.length() > 400 ? written.substring(0, 400) : written;
    }
}
