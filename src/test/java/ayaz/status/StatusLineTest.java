package ayaz.status;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import ayaz.platform.PartialDate.Precision;
import ayaz.status.Comparison.Change;
import ayaz.status.Comparison.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusLineTest {

    private static final UUID SAIGA = Ids.next();
    private static final UUID TIGER = Ids.next();
    private static final UUID CAT = Ids.next();

    @Test
    void lettersFitOnAChip() {
        assertThat(statement(SAIGA, StatusSystem.CITES, null, "CITES_II").letters())
                .isEqualTo("II");
    }

    @Test
    void redBookHasCategoriesOfItsOwnAndThoseOfTheIucn() {
        assertThat(StatusSystem.KZ_REDBOOK.vocabularyOf("I")).isEqualTo("REDBOOK_CATEGORY");
        assertThat(StatusSystem.KZ_REDBOOK.vocabularyOf("CR")).isEqualTo("STATUS_CATEGORY");
        assertThat(StatusSystem.CITES.vocabularyOf("CITES_I")).isEqualTo("STATUS_CATEGORY");
    }

    @ParameterizedTest
    @CsvSource({
        "2016,       2016,       2015-12-31, false",
        "2016,       2016,       2016-01-01, true",
        "2016,       2016,       2016-12-31, true",
        "2016,       2016,       2017-01-01, false",
        "2021-04,    ,           2021-03-31, false",
        "2021-04,    ,           2030-01-01, true",
        ",           2003-06-14, 1700-01-01, true",
        ",           2003-06-14, 2003-06-14, true",
        ",           2003-06-14, 2003-06-15, false",
    })
    void yearsMonthsAndDaysHoldAsWholes(String from, String to, LocalDate day, boolean holds) {
        Validity validity = Validity.written(from, to);
        assertThat(validity.holdsOn(day)).isEqualTo(holds);
        assertThat(validity.writtenFrom()).isEqualTo(from);
        assertThat(validity.writtenTo()).isEqualTo(to);
    }

    @Test
    void unknownBeginningKeepsWhatIsKnownOfIt() {
        LocalDate bound = LocalDate.of(2017, 1, 1);
        assertThat(new Validity(bound, null, Validity.FOR_EVER, null).notBefore())
                .isEqualTo(bound);
        assertThat(new Validity(bound, Precision.YEAR, Validity.FOR_EVER, null).notBefore())
                .isNull();
        assertThat(Validity.ALWAYS.notBefore()).isNull();
    }

    @Test
    void comparisonAddsUp() {
        var before = Stream.of(redBook(SAIGA, "III"), redBook(TIGER, "I"));
        var after = Stream.of(redBook(TIGER, "CR"), redBook(CAT, "NT"));
        List<Row> rows = ComparedLists.rows(before, after, UUID::toString);
        assertThat(rows)
                .extracting(Row::taxonId, Row::change)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(SAIGA, Change.LEFT),
                        org.assertj.core.groups.Tuple.tuple(TIGER, Change.MOVED),
                        org.assertj.core.groups.Tuple.tuple(CAT, Change.ENTERED));
        assertThat(ComparedLists.counts(rows)).isEqualTo(new Comparison.Counts(2, 2, 1, 1, 1, 0));
    }

    @Test
    void taxonWithSeveralPopulationsIsCountedOnceAndMovesWithAnyOfThem() {
        var before = Stream.of(
                statement(SAIGA, StatusSystem.CITES, "Kazakhstan", "CITES_II"),
                statement(SAIGA, StatusSystem.CITES, "Mongolia", "CITES_I"));
        var after = Stream.of(
                statement(SAIGA, StatusSystem.CITES, "Mongolia", "CITES_II"),
                statement(SAIGA, StatusSystem.CITES, "Kazakhstan", "CITES_II"));
        List<Row> rows = ComparedLists.rows(before, after, UUID::toString);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.MOVED);
            assertThat(row.before()).containsExactly("Kazakhstan: CITES_II", "Mongolia: CITES_I");
        });
    }

    private static StatusLine redBook(UUID taxon, String category) {
        return statement(taxon, StatusSystem.KZ_REDBOOK, null, category);
    }

    private static StatusLine statement(UUID taxon, StatusSystem system, String scope, String category) {
        return new StatusLine(
                Ids.next(),
                taxon,
                system,
                scope,
                category,
                null,
                null,
                null,
                false,
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "a source",
                false,
                null,
                null,
                1);
    }
}
