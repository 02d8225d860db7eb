package ayaz.imports;

import ayaz.codes.ScannedText;
import ayaz.sheets.Reading;
import ayaz.sheets.SheetDates;
import ayaz.sheets.SheetNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one cell as its field wants it. */
final class CellReader {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern AUTHORSHIP = Pattern.compile("\\s+[(]?\\p{Lu}.*");
    private static final int SUGGESTIONS = 3;

    private final Surroundings collection;
    private final boolean addsTaxa;

    CellReader(Surroundings collection, boolean addsTaxa) {
        this.collection = collection;
        this.addsTaxa = addsTaxa;
    }

    Reading read(Field field, String cell) {
        String text = cell.strip();
        return switch (field.kind()) {
            case TEXT -> text(field, text);
            case CODE -> code(field, text);
            case POSITION -> position(text);
            case SPECIES -> species(text);
            case DATE -> SheetDates.read(text);
            case NUMBER -> number(field, text);
            case COORDINATES ->
                SheetNumbers.coordinates(text)
                        .map(Reading::of)
                        .orElseGet(() -> Reading.unclear("imports.problem.notCoordinates"));
            case QUANTITY -> quantity(text);
            case COUNT -> count(text);
            case COUNTRY -> country(text);
            case TERM -> term(field, text);
        };
    }

    private static Reading text(Field field, String text) {
        return text.length() > field.limit()
                ? Reading.unclear("imports.problem.tooLong", field.limit())
                : Reading.of(text);
    }

    /** A Cyrillic letter in a Latin code looks right and is never found again, and so does a small l for a capital I. */
    private static Reading code(Field field, String text) {
        String cyrillic = ScannedText.cyrillicIn(text);
        if (!cyrillic.isEmpty() && LATIN.matcher(text).find()) {
            return mixed(cyrillic, text);
        }
        if (text.contains("l") && !text.replace("l", "").chars().anyMatch(Character::isLowerCase)) {
            return Reading.unclear("imports.problem.smallL");
        }
        return text(field, text);
    }

    private static Reading position(String text) {
        String cyrillic = ScannedText.cyrillicIn(text);
        return cyrillic.isEmpty() ? Reading.of(text) : mixed(cyrillic, text);
    }

    private static Reading mixed(String cyrillic, String text) {
        return Reading.unclear("imports.problem.mixedLetters", cyrillic, ScannedText.normalised(text));
    }

    private Reading species(String text) {
        Optional<String> known = spellings(text).stream()
                .flatMap(spelling -> collection.taxon(spelling).stream())
                .findFirst();
        if (known.isPresent()) {
            return Reading.of(known.get());
        }
        if (addsTaxa && text.matches("\\p{Lu}\\p{Ll}+( \\p{Ll}+){0,2}")) {
            return Reading.of(text);
        }
        List<String> similar =
                collection.similarTaxa(text).stream().limit(SUGGESTIONS).toList();
        return similar.isEmpty()
                ? Reading.unclear("imports.problem.unknownSpecies")
                : Reading.unclear("imports.problem.unknownSpeciesSimilar", String.join(", ", similar));
    }

    /** As written, and without the authorship. */
    private static List<String> spellings(String text) {
        var spellings = new ArrayList<>(List.of(text));
        String bare = AUTHORSHIP.matcher(text).replaceFirst("");
        if (!bare.equals(text) && bare.contains(" ")) {
            spellings.add(bare);
        }
        return spellings;
    }

    private static Reading number(Field field, String text) {
        return SheetNumbers.number(text)
                .map(number -> number.abs().compareTo(BigDecimal.valueOf(field.limit())) > 0
                        ? Reading.unclear("imports.problem.outOfRange", field.limit())
                        : Reading.of(number.toPlainString()))
                .orElseGet(() -> Reading.unclear("imports.problem.notANumber"));
    }

    private static Reading quantity(String text) {
        return SheetNumbers.number(text)
                .map(number -> number.signum() > 0
                        ? Reading.of(number.toPlainString())
                        : Reading.unclear("imports.problem.notPositive"))
                .orElseGet(() -> Reading.unclear("imports.problem.notANumber"));
    }

    private static Reading count(String text) {
        return SheetNumbers.count(text)
                .map(count -> count < 1 || count > 500
                        ? Reading.unclear("imports.problem.countOutOfRange")
                        : Reading.of(String.valueOf(count)))
                .orElseGet(() -> Reading.unclear("imports.problem.notACount"));
    }

    /** Two letters, or ZZ for a country that nobody knows. */
    private static Reading country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        boolean known =
                code.equals("ZZ") || Arrays.asList(Locale.getISOCountries()).contains(code);
        return known ? Reading.of(code) : Reading.unclear("imports.problem.noSuchCountry");
    }

    private Reading term(Field field, String text) {
        return collection
                .term(field.vocabulary(), text)
                .map(Reading::of)
                .orElseGet(() -> Reading.unclear("imports.problem.unknownTerm"));
    }
}
