package ayaz.storage.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotNamesTest {

    private static final SlotNames DOWN =
            new SlotNames(Numbering.NUMBER_BY_COLUMN, 9, 9, SlotNames.downTheColumns(9, 9));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 10", "10, 2", "81, 81", "73, 9"})
    void numbersRunDownTheColumns(int slot, String label) {
        assertThat(DOWN.label(slot)).isEqualTo(label);
        assertThat(DOWN.slot("0" + label)).hasValue(slot);
    }

    @Test
    void ownLabelsAreFoundWhateverTheirCase() {
        var names = SlotNames.of(Numbering.CUSTOM, 1, 3, "TOP MID BOT");
        assertThat(names.label(2)).isEqualTo("MID");
        assertThat(names.slot(" mid ")).hasValue(2);
        assertThat(names.slot("left")).isEmpty();
    }

    @Test
    void withoutLabelsTheNumberingSpeaks() {
        var names = SlotNames.of(Numbering.ROW_LETTER, 9, 9, null);
        assertThat(names.label(12)).isEqualTo("B3");
        assertThat(names.slot("b03")).hasValue(12);
    }

    @Test
    void mixedBoxTakesEachContainerWhereItsRulesSaySo() {
        var types = SlotTypes.parse("1-36=CRYOVIAL TUBE_2D; 37-80=STRAW_025");
        assertThat(types.accept(36, "CRYOVIAL")).isTrue();
        assertThat(types.accept(37, "CRYOVIAL")).isFalse();
        assertThat(types.accept(80, "STRAW_025")).isTrue();
        assertThat(types.accept(81, "CRYOVIAL")).isTrue();
        assertThat(types.fitInto(80)).isTrue();
        assertThat(types.fitInto(79)).isFalse();
        assertThat(SlotTypes.parse(types.toString())).isEqualTo(types);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-9", "1-9=cryovial", "A1-B2=CRYOVIAL", "1-9=CRYOVIAL,TUBE_2D"})
    void whatIsNotWrittenSoIsRefused(String text) {
        assertThatThrownBy(() -> SlotTypes.parse(text)).isInstanceOf(Refusal.class);
    }
}
