package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as exactly as they are known, and no more exactly. */
class PartialDateTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026,               2026,             YEAR,   2026-01-01, 2026-12-31
            2026-03,            2026-03,          MONTH,  2026-03-01, 2026-03-31
            2024-02,            2024-02,          MONTH,  2024-02-01, 2024-02-29
            2026-03-14,         2026-03-14,       DAY,    2026-03-14, 2026-03-14
            2026-03-14T10:30,   2026-03-14T10:30, MINUTE, 2026-03-14, 2026-03-14
            2026-03-14 10:30,   2026-03-14T10:30, MINUTE, 2026-03-14, 2026-03-14
            14.03.2026,         2026-03-14,       DAY,    2026-03-14, 2026-03-14
            4.3.2026,           2026-03-04,       DAY,    2026-03-04, 2026-03-04
            03.2026,            2026-03,          MONTH,  2026-03-01, 2026-03-31
            14.03.2026 10:30,   2026-03-14T10:30, MINUTE, 2026-03-14, 2026-03-14
            """)
    void readsWhatPeopleWrite(
            String written, String kept, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(" " + written + " ").orElseThrow();
        assertThat(date).hasToString(kept);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliestDay()).isEqualTo(earliest);
        assertThat(date.latestDay()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "26",
                "2026-13",
                "2026-02-30",
                "30.02.2026",
                "2026-3-1",
                "14/03/2026",
                "0999",
                "2026-03-14T25:00",
                "2026-03-14T10",
                "31.2026",
                "14.03.26"
            })
    void refusesWhatIsNoDate(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }

    @Property
    void everyDayReadsBackAsItself(@ForAll @IntRange(min = 0, max = 400_000) int day) {
        var date = LocalDate.of(1800, 1, 1).plusDays(day);
        assertThat(PartialDate.parse(date.toString()))
                .hasValueSatisfying(read -> assertThat(read).hasToString(date.toString()));
    }
}
