package ayaz.timestamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one way to write an element, to the innermost. */
class DerTest {

    private static Der parse(String hex) {
        return Der.parse(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3001",
                "300000",
                "30800000",
                "308100",
                "30820001ff",
                "3004028101ff",
                "1f010000",
                "30031f0100",
                "3084000000",
                "30050283000001"
            })
    void otherWritingsAreRefused(String hex) {
        assertThatThrownBy(() -> parse(hex)).isInstanceOf(TimeStampRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0200", "02020001", "0202ffff"})
    void numbersAreWrittenInTheirShortestForm(String hex) {
        assertThatThrownBy(() -> parse(hex).integer()).isInstanceOf(TimeStampRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0602802a", "06022a80", "0603550480", "060a2affffffffffffffff01"})
    void identifiersAreWrittenInTheirShortestForm(String hex) {
        assertThatThrownBy(() -> parse(hex).oid()).isInstanceOf(TimeStampRefused.class);
    }

    @Test
    void whatIsWrittenSoIsRead() {
        assertThat(parse("06032a8648").oid()).isEqualTo("1.2.840");
        assertThat(parse("02020080").integer()).isEqualTo(128);
        assertThat(parse("3003020101").child(0).integer()).isEqualTo(1);
        assertThat(parse("3000").children()).isEmpty();
    }

    @Test
    void nothingStandsTooDeep() {
        byte[] whole = {};
        for (int depth = 1; depth <= 64; depth++) {
            whole = Der.element(Der.SEQUENCE, whole);
        }
        byte[] deepest = whole;
        assertThat(Der.parse(deepest).tag()).isEqualTo(Der.SEQUENCE);
        assertThatThrownBy(() -> Der.parse(Der.element(Der.SEQUENCE, deepest))).isInstanceOf(TimeStampRefused.class);
    }
}
