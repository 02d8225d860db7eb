package ayaz.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them: 12.05.2023, 2023-06-01, 14/07/2021, 29 June 2012, май 2023, 2019. Of two readings none is
 * chosen: 03/04/2021 is March or April, and is refused.
 */
public final class SheetDates {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})г?\\.?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4})");

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2999;

    /** How the twelve months begin, in three languages. */
    private static final Map<String, Integer> MONTHS = months(List.of(
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "янв фев мар апр май июн июл авг сен окт ноя дек",
            "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел"));

    private SheetDates() {}

    public static Reading read(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return day(points.group(3), number(points, 2), number(points, 1));
        }
        if (ISO.matcher(text).matches()) {
            return existing(text);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return Reading.unclear("sheets.problem.yearOfTwoDigits");
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashed(slashes.group(3), number(slashes, 1), number(slashes, 2));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? written(words) : Reading.unclear("sheets.problem.notADate");
    }

    private static Reading slashed(String year, int first, int second) {
        if (first <= 12 && second <= 12 && first != second) {
            return Reading.unclear("sheets.problem.dayOrMonth");
        }
        return first > 12 ? day(year, second, first) : day(year, first, second);
    }

    private static Reading written(Matcher words) {
        Integer month = month(words.group(2));
        if (month == null) {
            return Reading.unclear("sheets.problem.notADate");
        }
        return words.group(1) == null
                ? existing("%s-%02d".formatted(words.group(3), month))
                : day(words.group(3), month, number(words, 1));
    }

    private static Reading day(String year, int month, int day) {
        return existing("%s-%02d-%02d".formatted(year, month, day));
    }

    /** Not the 31st of February, and not the year 202. */
    private static Reading existing(String date) {
        try {
            int year =
                    switch (date.length()) {
                        case 4 -> Year.parse(date).getValue();
                        case 7 -> YearMonth.parse(date).getYear();
                        default -> LocalDate.parse(date).getYear();
                    };
            return year < EARLIEST || year > LATEST ? noSuchDay() : Reading.of(date);
        } catch (DateTimeException e) {
            return noSuchDay();
        }
    }

    private static Reading noSuchDay() {
        return Reading.unclear("sheets.problem.noSuchDay");
    }

    private static @Nullable Integer month(String word) {
        return word.startsWith("мая") ? Integer.valueOf(5) : MONTHS.get(word.substring(0, 3));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Map<String, Integer> months(List<String> years) {
        return years.stream()
                .map(year -> year.split(" "))
                .flatMap(year -> IntStream.range(0, year.length).mapToObj(i -> Map.entry(year[i], i + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
