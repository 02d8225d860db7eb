package ayaz.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as files write them, without what is not part of the name. */
class NameMatchingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Panthera uncia | Panthera uncia",
                "panthera_uncia | Panthera uncia",
                "Panthera uncia (Schreber, 1775) | Panthera uncia",
                "Panthera uncia Schreber, 1775 | Panthera uncia",
                "Ovis ammon nigrimontana Severtzov, 1873 | Ovis ammon nigrimontana",
                "Felis  margarita | Felis margarita",
                "Равнинный барс | Равнинный барс"
            })
    void nameIsFoundInWhatIsWritten(String written, String name) {
        assertThat(NameMatching.plain(written)).isEqualTo(name);
    }
}
