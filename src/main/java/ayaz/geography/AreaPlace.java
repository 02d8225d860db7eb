package ayaz.geography;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in the list of an area a page ends: lists go from cell to cell of the map, and by id where a cell has several. */
record AreaPlace(long cell, UUID id) {

    /** Before everything: the first of all ids. */
    static final AreaPlace START = new AreaPlace(0, new UUID(0, 0));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})_([0-9a-f-]{36})");

    /** What is none begins anew. */
    static AreaPlace read(@Nullable String cursor) {
        Matcher parts = WRITTEN.matcher(cursor == null ? "" : cursor);
        try {
            return parts.matches()
                    ? new AreaPlace(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)))
                    : START;
        } catch (IllegalArgumentException e) {
            return START;
        }
    }

    String written() {
        return cell + "_" + id;
    }
}
