package ayaz.population;

import ayaz.platform.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when until when; either end may be unknown. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** As people write it, {@code 2016}, {@code 2024-04-14}; where it is left out, as far as the source's own words are a date. */
    static Period written(@Nullable String from, @Nullable String to, String words) {
        var whole = PartialDate.parse(words.strip());
        var first = day(from, "periodFrom");
        var last = day(to, "periodTo");
        boolean named = first.isPresent() || last.isPresent();
        return new Period(
                first.or(() -> named ? Optional.empty() : whole)
                        .map(PartialDate::earliestDay)
                        .orElse(null),
                last.or(() -> named ? first : whole).map(PartialDate::latestDay).orElse(null));
    }

    private static Optional<PartialDate> day(@Nullable String written, String field) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(PartialDate.parse(written).orElseThrow(() -> EstimateRefusals.noDate(written, field)));
    }

    boolean endsBeforeItBegins() {
        return from != null && to != null && to.isBefore(from);
    }
}
