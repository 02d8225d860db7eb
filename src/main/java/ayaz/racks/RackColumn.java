package ayaz.racks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What a column of a rack file can be; the words of its heading are in {@code headers.properties}. */
enum RackColumn {
    RACK,
    POSITION,
    ROW,
    COLUMN,
    TUBE,
    /** What the reader says instead of a code, where it has a column of its own for that. */
    STATUS;

    private static final Map<String, RackColumn> WORDS = words();

    static Optional<RackColumn> headed(String heading) {
        return Optional.ofNullable(WORDS.get(plain(heading)));
    }

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Map<String, RackColumn> words() {
        var file = new Properties();
        try (var reader = new InputStreamReader(
                RackColumn.class.getResourceAsStream("headers.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, RackColumn>();
        for (RackColumn column : values()) {
            String known = file.getProperty(column.name().toLowerCase(Locale.ROOT), "");
            Arrays.stream(known.split("\\|")).forEach(word -> words.put(word, column));
        }
        return Map.copyOf(words);
    }
}
