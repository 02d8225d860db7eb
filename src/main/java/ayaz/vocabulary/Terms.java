package ayaz.vocabulary;

import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terms, kept in memory for a minute at a time: they are asked for on every row of every page. */
@Named
@ApplicationScoped
public class Terms {

    /** Looking for the implementation of JSON takes longer than reading a term. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Texts texts;

    private volatile @Nullable Loaded loaded;

    private record Loaded(Vocabularies vocabularies, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < KEPT_NANOS;
        }
    }

    /** In the language of the current request. */
    public String label(String vocabulary, @Nullable String code) {
        return labelIn(texts.locale(), vocabulary, code);
    }

    /** A code without a term is shown as it is; an absent code as nothing. */
    public String labelIn(Locale locale, String vocabulary, @Nullable String code) {
        return find(vocabulary, code).map(term -> term.label(locale)).orElse(code == null ? "" : code);
    }

    public List<Term> of(String vocabulary) {
        return current().of(vocabulary);
    }

    public boolean exists(String vocabulary, @Nullable String code) {
        return find(vocabulary, code).isPresent();
    }

    public Optional<Term> find(String vocabulary, @Nullable String code) {
        return current().find(vocabulary, code);
    }

    private Vocabularies current() {
        var seen = loaded;
        if (seen == null || !seen.isFresh()) {
            seen = new Loaded(new Vocabularies(load()), System.nanoTime());
            loaded = seen;
        }
        return seen.vocabularies();
    }

    @SuppressWarnings("unchecked")
    private List<Term> load() {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT vocabulary, code, label_en, label_ru, label_kk, IF(kk_to_confirm, 1, 0), mappings
                        FROM vocabulary_term ORDER BY vocabulary, sort_order, code""")
                .getResultList();
        return rows.stream().map(Terms::term).toList();
    }

    private static Term term(Object[] row) {
        return new Term(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue() == 1,
                mappings((String) row[6]));
    }

    private static Map<String, String> mappings(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        }
    }
}
