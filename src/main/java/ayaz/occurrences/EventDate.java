package ayaz.occurrences;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When something was seen: a time, a day, a month, a year, or from one to another (ISO 8601-1, {@code 2024-04-14/05-01}
 * too). Times with a zone become UTC; without one they stay as they were written.
 *
 * @param written as the source has it
 * @param from the first second
 * @param to the last second
 */
record EventDate(String written, LocalDateTime from, LocalDateTime to, Precision precision) {

    /** How exactly. */
    enum Precision {
        UNKNOWN,
        YEAR,
        MONTH,
        DAY,
        TIME,
        PERIOD
    }

    /** Nobody wrote down when. */
    static final EventDate UNKNOWN = new EventDate(
            "",
            LocalDate.of(1000, 1, 1).atStartOfDay(),
            LocalDate.of(1000, 1, 1).atStartOfDay(),
            Precision.UNKNOWN);

    private static final int EARLIEST = 1600;
    private static final int LATEST = 2999;

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?");
    private static final Pattern SHORT_ZONE = Pattern.compile("([+-]\\d{2})(\\d{2})?$");
    private static final Pattern ZONED = Pattern.compile(".*(Z|[+-]\\d{2}:\\d{2})");

    private record Span(LocalDateTime from, LocalDateTime to, Precision precision) {}

    static Optional<EventDate> parse(String written) {
        String text = written.strip();
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        Optional<Span> first = span(ends[0]);
        if (ends.length == 1) {
            return first.map(span -> new EventDate(text, span.from(), span.to(), span.precision()));
        }
        return first.flatMap(start -> span(completed(ends[0].strip(), ends[1].strip()))
                .filter(end -> !end.to().isBefore(start.from()))
                .map(end -> new EventDate(text, start.from(), end.to(), Precision.PERIOD)));
    }

    /** Of the parts that many archives have instead of a date. */
    static Optional<EventDate> of(String year, String month, String day) {
        if (!year.matches("\\d{4}") || !month.matches("\\d{0,2}") || !day.matches("\\d{0,2}")) {
            return Optional.empty();
        }
        String whole = month.isEmpty() ? year : year + "-" + twoDigits(month);
        return parse(month.isEmpty() || day.isEmpty() ? whole : whole + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** {@code 2024-04-14/16} ends on 2024-04-16: what the end leaves out is as it was at the beginning. */
    private static String completed(String start, String end) {
        boolean isShort = !end.matches("\\d{4}(?!\\d).*") && end.length() < start.length();
        return isShort ? start.substring(0, start.length() - end.length()) + end : end;
    }

    private static Optional<Span> span(String part) {
        String text = part.strip().replace(' ', 'T');
        try {
            Optional<Span> span = TIME.matcher(text).matches() ? Optional.of(time(text)) : days(text);
            return span.filter(
                    each -> each.from().getYear() >= EARLIEST && each.to().getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Span time(String text) {
        String day = text.substring(0, 11);
        String time = SHORT_ZONE
                .matcher(text.substring(11).replace(',', '.'))
                .replaceFirst(zone -> zone.group(1) + ":" + (zone.group(2) == null ? "00" : zone.group(2)));
        LocalDateTime at = ZONED.matcher(time).matches()
                ? OffsetDateTime.parse(day + time)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(day + time);
        return new Span(at.withNano(0), at.withNano(0), Precision.TIME);
    }

    private static Optional<Span> days(String text) {
        return switch (text.length()) {
            case 4 ->
                Optional.of(whole(
                        Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth(), Precision.YEAR));
            case 7 ->
                Optional.of(whole(
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), Precision.MONTH));
            case 10 -> Optional.of(whole(LocalDate.parse(text), LocalDate.parse(text), Precision.DAY));
            default -> Optional.empty();
        };
    }

    private static Span whole(LocalDate first, LocalDate last, Precision precision) {
        return new Span(first.atStartOfDay(), last.atTime(23, 59, 59), precision);
    }

    int year() {
        return precision == Precision.UNKNOWN ? 0 : from.getYear();
    }
}
