package ayaz.imports;

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

/** Guesses what a column means from its heading, in three languages; the words are in {@code headers.properties}. */
final class HeaderWords {

    private static final Map<String, Field> WORDS = read();

    private HeaderWords() {}

    static Optional<Field> field(String heading) {
        return Optional.ofNullable(WORDS.get(plain(heading)));
    }

    /** Case, blanks, points and underscores do not matter. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}№]+", " ")
                .strip();
    }

    private static Map<String, Field> read() {
        var file = new Properties();
        try (var reader = new InputStreamReader(
                HeaderWords.class.getResourceAsStream("headers.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, Field>();
        for (Field field : Field.values()) {
            words.put(plain(field.name()), field);
            Arrays.stream(file.getProperty(field.written(), "").split("\\|"))
                    .map(HeaderWords::plain)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.put(word, field));
        }
        return Map.copyOf(words);
    }
}
