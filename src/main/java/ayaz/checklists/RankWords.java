package ayaz.checklists;

import ayaz.species.TaxonRank;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The ranks as checklists write them; the words are in {@code ranks.properties}. */
final class RankWords {

    private static final Map<String, TaxonRank> WORDS = read();

    private RankWords() {}

    static Optional<TaxonRank> rank(String written) {
        return Optional.ofNullable(WORDS.get(written.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, TaxonRank> read() {
        var file = new Properties();
        try (var reader = new InputStreamReader(
                RankWords.class.getResourceAsStream("ranks.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, TaxonRank>();
        for (TaxonRank rank : TaxonRank.values()) {
            for (String word : file.getProperty(rank.name(), "").split("\\|", -1)) {
                words.put(word, rank);
            }
        }
        return Map.copyOf(words);
    }
}
