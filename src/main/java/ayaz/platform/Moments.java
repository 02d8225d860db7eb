package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times as people read them: {@code #{moments.day(x)}} in words, {@code #{moments.iso(x)}} in tables. */
@Named
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    Texts texts;

    @Inject
    CollectionClock clock;

    /** {@code 14 Mar 2026} in the reader's language. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : day(instant.atZone(clock.zone()).toLocalDate());
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(texts.locale())
                        .format(day);
    }

    /** {@code 2026-03-14 09:05}, in the zone of the collection. */
    public String iso(@Nullable Instant instant) {
        return instant == null ? "" : TO_THE_MINUTE.format(instant.atZone(clock.zone()));
    }

    public String getZone() {
        return clock.zone().getId();
    }

    public LocalDate getToday() {
        return clock.now().atZone(clock.zone()).toLocalDate();
    }

    /** {@code Saturday, 14 March 2026}. */
    public String getTodayInWords() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(texts.locale())
                .format(getToday());
    }
}
