package ayaz.imports;

import ayaz.platform.Digest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that someone hands in.
 *
 * @param mapping the name of the mapping to read it by; null: by its header
 * @param columns headings → fields that replace those of the mapping; null: as it is
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record SheetFile(
        String name,
        byte[] bytes,
        @Nullable String mapping,
        @Nullable Map<String, String> columns) {

    private static final int LONGEST_NAME = 200;

    public SheetFile {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    String sha256() {
        return Digest.sha256(bytes);
    }
}
