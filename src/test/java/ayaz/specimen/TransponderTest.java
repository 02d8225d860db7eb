package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 15 digits of ISO 11784: a code of three, a number of 38 bits. */
class TransponderTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # Kazakhstan, a manufacturer, a test chip
            398000000000001, true
            398274877906943, true
            981020000123456, true
            999000000000000, true
            # the number is too large, the code is zero, a digit lacks, one is too many, a letter, another script
            398274877906944, false
            000000000000001, false
            39800000000000,  false
            3980000000000012, false
            39800000000000O, false
            ٣٩٨٠٠٠٠٠٠٠٠٠٠٠١, false
            """)
    void tellsRightFromWrong(String number, boolean valid) {
        assertThat(Transponder.isValid(number)).isEqualTo(valid);
    }

    @Property
    void everyCodeWithEveryNumberOf38BitsIsOne(
            @ForAll @IntRange(min = 1, max = 999) int code,
            @ForAll @LongRange(min = 0, max = 274_877_906_943L) long national) {
        assertThat(Transponder.isValid("%03d%012d".formatted(code, national))).isTrue();
    }
}
