package ayaz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.codes.PrintedCode.Kind;
import ayaz.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KZIZ26000001C",
                " kziz26000001c\r\n",
                "]d2KZIZ26000001C",
                "\u001dKZIZ 26000001 C",
                "КZIZ26000001С", // Cyrillic К and С
            })
    void readsWhatWasPrinted(String scanned) {
        assertThat(ScannedText.normalised(scanned)).isEqualTo("KZIZ26000001C");
    }

    @Test
    void wrongCheckCharacterIsRefusedAsMistyped() {
        assertThatThrownBy(() -> new PrintedCode("KZIZ26000001D"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("codes.refusal.mistyped"));
    }

    @Test
    void codesOfUnitsAndNodesAreDisjoint() {
        assertThat(PrintedCode.of("KZIZ", Kind.UNIT, 2026, 1).text()).isEqualTo("KZIZ26000001C");
        assertThat(PrintedCode.of("KZIZ", Kind.NODE, 2026, 12).kind()).isEqualTo(Kind.NODE);
        assertThat(PrintedCode.of("KZIZ", Kind.NODE, 2026, 12).text()).startsWith("KZIZN0000012");
    }
}
