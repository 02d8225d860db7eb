package ayaz.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesInUseTest {

    /** The readings after the name itself. */
    @ParameterizedTest
    @CsvSource({
        "Panthera uncia, ''",
        "'Panthera uncia (Schreber, 1775)', Panthera uncia",
        "'Cervus hanglu bactrianus Lydekker, 1900', Cervus hanglu bactrianus|Cervus hanglu",
        "Cervus elaphus subsp. bactrianus, Cervus elaphus bactrianus|Cervus elaphus",
        "'Felidae Fischer, 1817', Felidae",
        "Felis sp., Felis",
        "Felis cf. manul, ''",
        "Falco cherrug × rusticolus, ''",
        "Falco (Hierofalco) cherrug, Falco cherrug",
        "снежный барс, ''"
    })
    void aNameIsTriedWithLessAndLessOfIt(String name, String further) {
        assertThat(NamesInUse.readings(name)).first().isEqualTo(name);
        assertThat(NamesInUse.readings(name).stream().skip(1))
                .containsExactlyElementsOf(Arrays.stream(further.split("\\|"))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
