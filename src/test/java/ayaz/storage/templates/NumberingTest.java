package ayaz.storage.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @Property
    void everySlotIsFoundAgainByItsLabel(
            @ForAll Numbering numbering,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 60) int columns) {
        var labels = new HashSet<String>();
        for (int slot = 1; slot <= rows * columns; slot++) {
            String label = numbering.label(slot, columns);
            assertThat(labels.add(label)).as("%s is given once", label).isTrue();
            assertThat(numbering.slot(label, rows, columns)).hasValue(slot);
            assertThat(numbering.slot(" " + label.toLowerCase(Locale.ROOT) + " ", rows, columns))
                    .hasValue(slot);
        }
    }

    @Property
    void noLabelLeadsBeyondTheGrid(
            @ForAll Numbering numbering,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 60) int columns) {
        String beyond = numbering.label(rows * columns + 1, columns);

        assertThat(numbering.slot(beyond, rows, columns)).isEmpty();
    }

    @Property
    void anyTextIsAPositionOrNone(
            @ForAll Numbering numbering, @ForAll String text, @ForAll @IntRange(min = 1, max = 60) int size) {
        numbering.slot(text, size, size).ifPresent(slot -> assertThat(slot).isBetween(1, size * size));
    }

    @ParameterizedTest
    @CsvSource({
        "ROW_LETTER,        9,  9, A1,  1",
        "ROW_LETTER,        9,  9, I9, 81",
        "ROW_LETTER,       10, 10, J10, 100",
        "ROW_LETTER,       10, 10, b03, 13",
        "ROW_LETTER,       30, 10, AA1, 261",
        "ROW_LETTER_PADDED, 8, 12, A01,  1",
        "ROW_LETTER_PADDED, 8, 12, H12, 96",
        "ROW_LETTER_PADDED, 8, 12, H1,  85",
        "NUMBER,            9,  9, 81,  81",
        "NUMBER,            1, 10, 07,   7"
    })
    void readsWhatIsPrintedOnTheBox(Numbering numbering, int rows, int columns, String label, int slot) {
        assertThat(numbering.slot(label, rows, columns)).hasValue(slot);
    }

    @Test
    void numbersAndLettersAreNotMixed() {
        assertThat(Numbering.NUMBER.slot("A1", 9, 9)).isEmpty();
        assertThat(Numbering.ROW_LETTER.slot("12", 9, 9)).isEmpty();
    }
}
