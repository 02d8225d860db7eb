package ayaz.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of sheet is read.
 *
 * @param columns header → field ({@link Field#written}); two columns may share a field where its words can be joined.
 *     Empty: guessed from the header
 * @param defaults field → what holds for rows that do not say, as in a cell
 * @param translations words of the sheet that mean more or other than a term of ours
 * @param placeSeparator between the steps of a place in one cell, a regular expression; null: {@code >}
 * @param kinds what a place is made as when it does not exist yet; the first rule that fits
 * @param taxaBelow unknown scientific names are added to the species list below this taxon; null: they are refused
 * @param following several units with one position stand there and at the positions that follow
 */
public record SheetMapping(
        Map<String, String> columns,
        Map<String, String> defaults,
        List<Translation> translations,
        @Nullable String placeSeparator,
        List<KindRule> kinds,
        @Nullable String taxaBelow,
        boolean following) {

    static final SheetMapping GUESSED = new SheetMapping(Map.of(), Map.of(), List.of(), null, List.of(), null, false);

    public SheetMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        defaults = defaults == null ? Map.of() : Map.copyOf(defaults);
        translations = translations == null ? List.of() : List.copyOf(translations);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    /** A word of a column, whole or with a star at its end, and the fields that it fills. */
    public record Translation(String field, String word, Map<String, String> means) {

        boolean fits(Field of, String cell) {
            String text = cell.strip().toLowerCase(Locale.ROOT);
            String wanted = word.toLowerCase(Locale.ROOT);
            return field.equalsIgnoreCase(of.name())
                    && (wanted.endsWith("*")
                            ? text.startsWith(wanted.substring(0, wanted.length() - 1))
                            : text.equals(wanted));
        }
    }

    /**
     * A new place of this kind word, level field or name is made from this template.
     *
     * @param at the field of the level, or the word that the sheet gives for the kind; null: anywhere
     * @param name a regular expression for the whole name; null: any
     */
    public record KindRule(
            @Nullable String at,
            @Nullable String name,
            String template,
            @Nullable Integer rows,
            @Nullable Integer columns,
            @Nullable String numbering) {

        boolean fits(PlaceStep step) {
            String pattern = name;
            return (at == null || at.equalsIgnoreCase(step.kind()) || at.equalsIgnoreCase(step.level()))
                    && (pattern == null
                            || Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                                    .matcher(step.name())
                                    .matches());
        }
    }

    Optional<Translation> translation(Field field, String cell) {
        return translations.stream().filter(each -> each.fits(field, cell)).findFirst();
    }

    String separator() {
        return placeSeparator == null ? ">" : placeSeparator;
    }

    boolean addsTaxa() {
        return taxaBelow != null;
    }

    SheetMapping withColumns(Map<String, String> others) {
        return new SheetMapping(others, defaults, translations, placeSeparator, kinds, taxaBelow, following);
    }
}
