package ayaz.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            43,12 | 43.12
            0.25  | 0.25
            -7    | -7""")
    void decimalCommasAreNumbers(String cell, String number) {
        assertThat(SheetNumbers.number(cell)).map(Object::toString).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3 шт., 3", "17 сол., 17", "40, 40"})
    void countsMayNameWhatIsCounted(String cell, int count) {
        assertThat(SheetNumbers.count(cell)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "1/2", "2.5", "many", "-1"})
    void otherCountsAreNone(String cell) {
        assertThat(SheetNumbers.count(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            43°18'N 77°36'E | 43.300000 77.600000
            48.5N 73.1E     | 48.5 73.1
            43,30; 77,60    | 43.30 77.60
            43.30 77.60     | 43.30 77.60
            33.9S 18.4E     | -33.9 18.4""")
    void coordinatesAreReadInDegreesAndMinutes(String cell, String degrees) {
        assertThat(SheetNumbers.coordinates(cell)).contains(degrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"47.1", "N", "там же"})
    void halfCoordinatesAreNone(String cell) {
        assertThat(SheetNumbers.coordinates(cell)).isEmpty();
    }
}
