package ayaz.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetDatesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12.05.2023, 2023-05-12
                    3.6.2023, 2023-06-03
                    2023-06-01, 2023-06-01
                    2023-06, 2023-06
                    2019, 2019
                    14/07/2021, 2021-07-14
                    07/14/2021, 2021-07-14
                    05/05/2021, 2021-05-05
                    май 2023, 2023-05
                    12 мая 2023, 2023-05-12
                    29 June 2012, 2012-06-29
                    4 Aug. 2012, 2012-08-04
                    04 August 2012, 2012-08-04
                    маусым 2022, 2022-06
                    3 қараша 2022, 2022-11-03""")
    void datesAreReadAsWritten(String cell, String date) {
        assertThat(SheetDates.read(cell)).isEqualTo(Reading.of(date));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    31.02.2023, noSuchDay
                    31.04.2023, noSuchDay
                    май 0203, noSuchDay
                    2023-02-30, noSuchDay
                    03.11.22, yearOfTwoDigits
                    03/04/2021, dayOrMonth
                    весна 2023, notADate
                    ?, notADate""")
    void whatCannotBeOrCanBeTwoThingsIsRefused(String cell, String problem) {
        assertThat(SheetDates.read(cell)).isEqualTo(Reading.unclear("sheets.problem." + problem));
    }
}
