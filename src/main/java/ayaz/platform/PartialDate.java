package ayaz.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: {@code 2026}, {@code 2026-03}, {@code 2026-03-14} or {@code 2026-03-14T10:30}; also
 * as it is written by hand here, {@code 14.03.2026}. Nothing was frozen before 1800.
 */
public record PartialDate(LocalDateTime start, Precision precision) {

    /** How exactly. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE
    }

    private static final Pattern SHAPE = Pattern.compile("(1[89]|2\\d)\\d{2}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?");
    private static final Pattern BY_HAND =
            Pattern.compile("(?:(?<day>\\d{1,2})\\.)?(?<month>\\d{1,2})\\.(?<year>\\d{4})(?<time>T\\d{2}:\\d{2})?");

    /** Empty where the text is not such a date, the 31st of February included. */
    public static Optional<PartialDate> parse(String text) {
        String bare = sorted(text.strip().replace(' ', 'T'));
        if (!SHAPE.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (bare.length()) {
                        case 4 -> new PartialDate(Year.parse(bare).atDay(1).atStartOfDay(), Precision.YEAR);
                        case 7 -> new PartialDate(YearMonth.parse(bare).atDay(1).atStartOfDay(), Precision.MONTH);
                        case 10 -> new PartialDate(LocalDate.parse(bare).atStartOfDay(), Precision.DAY);
                        default -> new PartialDate(LocalDateTime.parse(bare), Precision.MINUTE);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String sorted(String text) {
        var written = BY_HAND.matcher(text);
        if (!written.matches()) {
            return text;
        }
        String month = written.group("year") + "-" + twoDigits(written.group("month"));
        String time = written.group("time") == null ? "" : written.group("time");
        return written.group("day") == null ? month + time : month + "-" + twoDigits(written.group("day")) + time;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The last day on which it can have been: orders of dates are doubted only when they are impossible. */
    public LocalDate latestDay() {
        return switch (precision) {
            case YEAR -> start.toLocalDate().withDayOfYear(start.toLocalDate().lengthOfYear());
            case MONTH -> start.toLocalDate().withDayOfMonth(start.toLocalDate().lengthOfMonth());
            case DAY, MINUTE -> start.toLocalDate();
        };
    }

    public LocalDate earliestDay() {
        return start.toLocalDate();
    }

    @Override
    public String toString() {
        String whole = start.toString();
        return switch (precision) {
            case YEAR -> whole.substring(0, 4);
            case MONTH -> whole.substring(0, 7);
            case DAY -> whole.substring(0, 10);
            case MINUTE -> whole.substring(0, 16);
        };
    }
}
