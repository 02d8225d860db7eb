package ayaz.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.PartialDate;
import ayaz.platform.Refusal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lives can have been lived. */
class LifeCourseTest {

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static LifeCourse life(String events) {
        return new LifeCourse(Arrays.stream(events.split(", "))
                .map(event -> event.split(" "))
                .map(event -> new LifeCourse.Moment(LifeEventType.valueOf(event[0]), date(event[1])))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CAPTURE 2019-05-01, RELEASE 2019-05-02, CAPTURE 2020
            CAPTURE 2019-05-01, RELEASE 2019-05-01
            CAPTURE 2019, CAPTURE 2019-07
            TRANSFER 2018, TRANSFER 2019, ESCAPE 2020, SIGHTING 2021, CAPTURE 2022
            RELEASE 2020-03
            CAPTURE 2015, SIGHTING 2016, TRANSFER 2017
            """)
    void isPossible(String events) {
        assertThatCode(() -> life(events).check(date("2010"), date("2024"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CAPTURE 2019, CAPTURE 2020                    | heldAlready
            RELEASE 2019-05-02, TRANSFER 2019-05-03       | freeAlready
            RELEASE 2019, SIGHTING 2020, ESCAPE 2021      | freeAlready
            CAPTURE 2009-12                               | beforeBirth
            SIGHTING 2024-07                              | afterDeath
            """)
    void isImpossible(String events, String why) {
        assertThatThrownBy(() -> life(events).check(date("2010"), date("2024-06")))
                .isInstanceOf(Refusal.class)
                .hasMessage("lives.refusal." + why);
    }

    @Test
    void orderOfWritingDoesNotMatter() {
        assertThatCode(() -> life("RELEASE 2021, CAPTURE 2020").check(null, null))
                .doesNotThrowAnyException();
        assertThat(date("2019").latestDay()).isEqualTo("2019-12-31");
    }
}
