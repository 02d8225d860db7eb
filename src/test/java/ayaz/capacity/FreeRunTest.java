package ayaz.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FreeRunTest {

    private static List<Integer> choose(int wanted, Integer... free) {
        return FreeRun.choose(new TreeSet<>(List.of(free)), wanted);
    }

    @Test
    void neighboursArePreferredToTheFirst() {
        assertThat(choose(3, 1, 2, 5, 6, 7, 9)).containsExactly(5, 6, 7);
    }

    @Test
    void withoutARunTheFirstAreTaken() {
        assertThat(choose(3, 1, 3, 5, 7)).containsExactly(1, 3, 5);
        assertThat(choose(5, 2, 3)).containsExactly(2, 3);
    }
}
