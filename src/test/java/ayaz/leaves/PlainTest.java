package ayaz.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Eight bytes at a time find what one at a time finds. */
class PlainTest {

    private static int oneByOne(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) {
            at++;
        }
        return at;
    }

    @Property(tries = 2000)
    void theFirstThatIsNotPlainIsFound(@ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(max = 40) int from) {
        int begin = Math.min(from, bytes.length);
        assertThat(Plain.end(bytes, begin)).isEqualTo(oneByOne(bytes, begin));
    }

    @Property(tries = 2000)
    void alsoAmongPlainOnes(@ForAll byte other, @ForAll byte most, @ForAll @IntRange(max = 20) int place) {
        var bytes = new byte[21];
        Arrays.fill(bytes, most);
        bytes[place] = other;
        assertThat(Plain.end(bytes, 0)).isEqualTo(oneByOne(bytes, 0));
    }
}
