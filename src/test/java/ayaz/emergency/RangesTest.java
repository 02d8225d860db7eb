package ayaz.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RangesTest {

    private static String of(Integer... slots) {
        return Ranges.of(new TreeSet<>(List.of(slots)), slot -> "P" + slot);
    }

    @Test
    void neighboursAreWrittenAsARange() {
        assertThat(of(1, 4, 5, 6, 9, 10)).isEqualTo("P1, P4–P6, P9–P10");
    }

    @Test
    void oneAloneAndNoneAtAll() {
        assertThat(of(7)).isEqualTo("P7");
        assertThat(of()).isEmpty();
    }
}
