package ayaz.species;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    @Test
    void wholeYearsAreWrittenAsYears() {
        var statement = statement(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));

        assertThat(statement.from()).isEqualTo("2016");
        assertThat(statement.to()).isEqualTo("2016");
        assertThat(statement.holds()).isFalse();
    }

    @Test
    void daysAreWrittenAsDays() {
        var statement = statement(LocalDate.of(2021, 6, 14), null);

        assertThat(statement.from()).isEqualTo("2021-06-14");
        assertThat(statement.to()).isNull();
        assertThat(statement.holds()).isTrue();
    }

    @Test
    void lettersFitOnAChip() {
        assertThat(statement(null, null).letters()).isEqualTo("II");
    }

    @Test
    void redBookHasCategoriesOfItsOwn() {
        assertThat(StatusSystem.KZ_REDBOOK.categoryVocabulary()).isEqualTo("REDBOOK_CATEGORY");
        assertThat(StatusSystem.CITES.categoryVocabulary()).isEqualTo("STATUS_CATEGORY");
    }

    private static StatusLine statement(LocalDate from, LocalDate to) {
        return new StatusLine(Ids.next(), StatusSystem.CITES, "CITES_II", null, from, to, "a source", false, null);
    }
}
