package ayaz.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00, 2024-12-31T23:59:59, YEAR",
        "2024-02, 2024-02-01T00:00, 2024-02-29T23:59:59, MONTH",
        "2024-05-12, 2024-05-12T00:00, 2024-05-12T23:59:59, DAY",
        "2024-05-12T06:30:15Z, 2024-05-12T06:30:15, 2024-05-12T06:30:15, TIME",
        "2024-05-12T06:30:15+06:00, 2024-05-12T00:30:15, 2024-05-12T00:30:15, TIME",
        "2024-05-12T06:30:15+0600, 2024-05-12T00:30:15, 2024-05-12T00:30:15, TIME",
        "2024-05-12T06:30, 2024-05-12T06:30, 2024-05-12T06:30, TIME",
        "2024-05-12 06:30:15.250, 2024-05-12T06:30:15, 2024-05-12T06:30:15, TIME",
        "2024-04-14/2024-05-01, 2024-04-14T00:00, 2024-05-01T23:59:59, PERIOD",
        "2024-04-14/05-01, 2024-04-14T00:00, 2024-05-01T23:59:59, PERIOD",
        "2024-04-14/16, 2024-04-14T00:00, 2024-04-16T23:59:59, PERIOD",
        "2021/2023, 2021-01-01T00:00, 2023-12-31T23:59:59, PERIOD",
        "2024-05-12T22:00:00+02:00/2024-05-12T22:04:00+02:00, 2024-05-12T20:00, 2024-05-12T20:04, PERIOD"
    })
    void datesAndPeriodsAreRead(String written, String from, String to, EventDate.Precision precision) {
        EventDate date = EventDate.parse(written).orElseThrow();

        assertThat(date.from()).hasToString(from);
        assertThat(date.to()).hasToString(to);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May 2024",
                "2024-02-31",
                "2024-13",
                "12.05.2024",
                "24",
                "2024-05-12T25:00:00Z",
                "2024/2023",
                "1/2/3",
                "0012-01-01",
                "Tue Apr 01 00:00:00 CET 1930",
                "2024-05-12T06:30:15+99:00"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(EventDate.parse(written)).isEmpty();
    }

    @Test
    void partsMakeADateAsExactlyAsTheyAre() {
        assertThat(EventDate.of("1930", "4", "1").orElseThrow().written()).isEqualTo("1930-04-01");
        assertThat(EventDate.of("1930", "4", "").orElseThrow().precision()).isEqualTo(EventDate.Precision.MONTH);
        assertThat(EventDate.of("1930", "", "7").orElseThrow().precision()).isEqualTo(EventDate.Precision.YEAR);
        assertThat(EventDate.of("1930", "2", "30")).isEmpty();
        assertThat(EventDate.of("", "2", "3")).isEmpty();
        assertThat(EventDate.UNKNOWN.year()).isZero();
    }
}
