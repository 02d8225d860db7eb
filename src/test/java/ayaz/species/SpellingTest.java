package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Ақбөкен, акбокен",
        "ҚЫЗҒЫЛТ ҚОҚИҚАЗ, кызгылт кокиказ",
        "Орлан-белохвост, орлан белохвост",
        "Жёлтая пеструшка, желтая пеструшка",
        "Pallas’s cat, pallass cat",
        "Güldenstädt, guldenstadt",
        "'  two   spaces ', two spaces"
    })
    void whatPeopleWriteDifferentlyBecomesTheSame(String written, String plain) {
        assertThat(Spelling.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "uncia, uncia, 0, 0",
        "unica, uncia, 1, 1",
        "pantera, panthera, 1, 1",
        "барсс, барс, 1, 1",
        "снежн, снежный, 2, 0",
        "falko, falco, 1, 1"
    })
    void slipsAreCounted(String typed, String word, int inWord, int inItsStart) {
        assertThat(Spelling.slips(typed, word)).isEqualTo(new Spelling.Slips(inWord, inItsStart));
    }

    @Property
    void plainTextStaysAsItIs(@ForAll String text) {
        var plain = Spelling.plain(text);

        assertThat(Spelling.plain(plain)).isEqualTo(plain);
    }

    @Property
    void slipsAreSymmetric(@ForAll String one, @ForAll String other) {
        assertThat(Spelling.slips(one, other).inWord())
                .isEqualTo(Spelling.slips(other, one).inWord());
    }
}
