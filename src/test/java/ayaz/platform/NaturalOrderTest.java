package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class NaturalOrderTest {

    private static final NaturalOrder ORDER = new NaturalOrder();

    @Test
    void numbersCountAndLettersDoNotShout() {
        assertThat(List.of(
                                "RK",
                                "D10",
                                "D2",
                                "d1",
                                "N1",
                                "D2a",
                                "D02",
                                "\u0421\u043e\u0441\u0443\u0434 10",
                                "\u0421\u043e\u0441\u0443\u0434 9")
                        .stream()
                        .sorted(ORDER))
                .containsExactly(
                        "d1",
                        "D02",
                        "D2",
                        "D2a",
                        "D10",
                        "N1",
                        "RK",
                        "\u0421\u043e\u0441\u0443\u0434 9",
                        "\u0421\u043e\u0441\u0443\u0434 10");
    }

    @Property
    void twoOrdersAreEachOthersOpposite(
            @ForAll @StringLength(max = 8) @CharRange(from = '0', to = 'D') String one,
            @ForAll @StringLength(max = 8) @CharRange(from = '0', to = 'D') String other) {
        assertThat(Integer.signum(ORDER.compare(one, other))).isEqualTo(-Integer.signum(ORDER.compare(other, one)));
        assertThat(ORDER.compare(one, other) == 0).isEqualTo(one.equals(other));
    }
}
