package ayaz.status;

import ayaz.platform.PartialDate;
import ayaz.platform.PartialDate.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a statement holds, as exactly as it is known.
 *
 * @param from its first day; where that is unknown, the first on which it can have held
 * @param fromPrecision null where the beginning is unknown
 * @param endsBefore the first day on which it holds no more
 * @param toPrecision null where it holds on
 */
record Validity(
        LocalDate from,
        @Nullable Precision fromPrecision,
        LocalDate endsBefore,
        @Nullable Precision toPrecision) {

    /** Before anybody wrote such lists; also the earliest that old and new calendars agree on. */
    static final LocalDate LONG_AGO = LocalDate.of(1600, 1, 1);

    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    static final Validity ALWAYS = new Validity(LONG_AGO, null, FOR_EVER, null);

    /** As people write it: {@code 1978}, {@code 2021-04}, {@code 2021-04-14}, or nothing. */
    static Validity written(@Nullable String from, @Nullable String to) {
        var first = day(from, "validFrom");
        var last = day(to, "validTo");
        return new Validity(
                first.map(PartialDate::earliestDay).orElse(LONG_AGO),
                first.map(PartialDate::precision).orElse(null),
                last.map(date -> date.latestDay().plusDays(1)).orElse(FOR_EVER),
                last.map(PartialDate::precision).orElse(null));
    }

    private static Optional<PartialDate> day(@Nullable String written, String field) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(PartialDate.parse(written)
                .filter(date -> date.precision() != Precision.MINUTE)
                .orElseThrow(() -> StatusRefusals.noDate(written, field)));
    }

    boolean endsBeforeItBegins() {
        return !from.isBefore(endsBefore);
    }

    boolean isOpen() {
        return endsBefore.equals(FOR_EVER);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(endsBefore);
    }

    boolean holdsWithin(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && first.isBefore(endsBefore);
    }

    /** The same, but ended the day before. */
    Validity until(LocalDate next) {
        return new Validity(from, fromPrecision, next, Precision.DAY);
    }

    @Nullable
    String writtenFrom() {
        return fromPrecision == null ? null : written(from, fromPrecision);
    }

    @Nullable
    String writtenTo() {
        return toPrecision == null ? null : written(endsBefore.minusDays(1), toPrecision);
    }

    /** Of an unknown beginning, the day before which it cannot have been; null where nothing is known of that either. */
    @Nullable
    LocalDate notBefore() {
        return fromPrecision == null && from.isAfter(LONG_AGO) ? from : null;
    }

    private static String written(LocalDate day, Precision precision) {
        return new PartialDate(day.atStartOfDay(), precision).toString();
    }
}
