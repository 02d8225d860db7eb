package ayaz.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemGroupTest {

    private static ImportReport.Line line(int row, String column, String value) {
        return new ImportReport.Line(row, column, value, "wrong");
    }

    @Test
    void sameProblemIsToldOnceWithItsRows() {
        var groups = ProblemGroup.of(List.of(
                line(2, "method", ""),
                line(2, "type", "liver"),
                line(3, "method", ""),
                line(4, "method", ""),
                line(4, "type", "lung"),
                line(7, "method", "")));

        assertThat(groups)
                .containsExactly(
                        new ProblemGroup("2–4, 7", "method", "", "wrong"),
                        new ProblemGroup("2", "type", "liver", "wrong"),
                        new ProblemGroup("4", "type", "lung", "wrong"));
    }

    @Test
    void manyScatteredRowsAreNotAllWritten() {
        var scattered = IntStream.range(0, 13)
                .mapToObj(i -> line(2 + 2 * i, "type", "x"))
                .toList();

        assertThat(ProblemGroup.of(scattered).get(0).rows()).isEqualTo("2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, …");
        assertThat(ProblemGroup.of(List.of())).isEmpty();
    }
}
