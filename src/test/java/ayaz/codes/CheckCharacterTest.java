package ayaz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCharacterTest {

    /** Vectors of handbook 11.2. */
    @ParameterizedTest
    @CsvSource({"A12425GABC1234002,M", "KZIZ26000001,C", "KZIZ24000123,Q", "SL24000123,E"})
    void matchesThePublishedVectors(String body, char check) {
        assertThat(CheckCharacter.of(body)).isEqualTo(check);
        assertThat(CheckCharacter.ends(body + check)).isTrue();
    }

    @Property
    void findsEverySingleWrongCharacter(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 12) int place, @ForAll("characters") char wrong) {
        String code = body + CheckCharacter.of(body);
        Assume.that(code.charAt(place) != wrong);
        String spoiled = code.substring(0, place) + wrong + code.substring(place + 1);
        assertThat(CheckCharacter.ends(spoiled)).isFalse();
    }

    /** A hybrid system of the standard misses some swaps; of our codes fewer than one in fifty. */
    @Test
    void findsNearlyEverySwapOfNeighbours() {
        var random = new Random(2026);
        int swaps = 0;
        int missed = 0;
        for (int i = 0; i < 20_000; i++) {
            String code = "KZIZ" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
            int place = random.nextInt(11);
            if (code.charAt(place) != code.charAt(place + 1)) {
                swaps++;
                String swapped = code.substring(0, place)
                        + code.charAt(place + 1)
                        + code.charAt(place)
                        + code.substring(place + 2);
                missed += CheckCharacter.of(swapped) == CheckCharacter.of(code) ? 1 : 0;
            }
        }
        assertThat(missed * 50).isLessThan(swaps);
    }

    @Provide
    Arbitrary<String> bodies() {
        return characters().array(Character[].class).ofSize(12).map(CheckCharacterTest::text);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().range('0', '9').range('A', 'Z');
    }

    private static String text(Character[] characters) {
        var text = new StringBuilder();
        for (Character character : characters) {
            text.append(character);
        }
        return text.toString();
    }
}
