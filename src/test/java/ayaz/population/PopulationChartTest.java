package ayaz.population;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationChartTest {

    private static EstimateLine counted(String population, String partOf, String year, Integer best, String source) {
        return line(population, partOf, year, best, null, null, source);
    }

    private static EstimateLine line(
            String population, String partOf, String year, Integer best, Integer low, Integer high, String source) {
        return new EstimateLine(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                population,
                partOf,
                partOf != null,
                null,
                "COUNT",
                "INDIVIDUALS",
                number(best),
                number(low),
                number(high),
                null,
                null,
                null,
                year,
                year + "-01-01",
                year + "-12-31",
                source,
                null,
                null,
                1);
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    @Test
    void disjointPartsOfOneSourceAreAddedUp() {
        var lines = List.of(
                counted("Kazakhstan", null, "2016", 108_300, "a"),
                counted("Betpakdala", "Kazakhstan", "2016", 36_200, "a"),
                counted("Ural", "Kazakhstan", "2016", 70_200, "a"),
                counted("Ustyurt", "Kazakhstan", "2016", 1_900, "a"));
        assertThat(PartSums.of(lines)).singleElement().satisfies(sum -> {
            assertThat(sum.lowest()).isEqualByComparingTo("108300");
            assertThat(sum.parts()).containsExactly("Betpakdala", "Ural", "Ustyurt");
        });
    }

    @Test
    void partsOfWhichOneIsMissingOrOfAnotherSourceAreNotAddedUp() {
        var missing = List.of(
                counted("Betpakdala", "Kazakhstan", "2016", 1, "a"),
                counted("Ural", "Kazakhstan", "2016", 2, "a"),
                counted("Ustyurt", "Kazakhstan", "2017", 3, "a"));
        assertThat(PartSums.of(missing)).isEmpty();
        var mixed = List.of(
                counted("Betpakdala", "Kazakhstan", "2016", 1, "a"), counted("Ural", "Kazakhstan", "2016", 2, "b"));
        assertThat(PartSums.of(mixed)).isEmpty();
    }

    @Test
    void boundsOfPartsAreAddedUpToo() {
        var lines = List.of(
                line("East", "All", "2020", null, 10, 20, "a"), line("West", "All", "2020", 5, null, null, "a"));
        assertThat(PartSums.of(lines)).singleElement().satisfies(sum -> {
            assertThat(sum.lowest()).isEqualByComparingTo("15");
            assertThat(sum.highest()).isEqualByComparingTo("25");
        });
    }

    @Test
    void disagreeingSourcesAreBothDrawnAndWholesComeFirst() {
        var chart = PopulationChart.of(List.of(
                line("Herd", "Kazakhstan", "2024", 22, null, null, "a"),
                line("Herd", "Kazakhstan", "2023", 21, null, null, "a"),
                line("Kazakhstan", null, "2025", null, 160, 180, "a"),
                line("Kazakhstan", null, "2025", null, 152, 189, "b")));
        assertThat(chart.series())
                .extracting(PopulationChart.Series::population)
                .containsExactly("Kazakhstan", "Herd");
        assertThat(chart.series().get(0).dots()).hasSize(2).allMatch(dot -> !dot.bounds()
                .isEmpty());
        assertThat(chart.logarithmic()).isFalse();
    }

    @Test
    void sizesFarApartStandOnPowersOfTen() {
        var chart = PopulationChart.of(List.of(
                counted("Kazakhstan", null, "2003", 21_000, "a"),
                line("Kazakhstan", null, "2025", null, null, 4_000_000, "b")));
        assertThat(chart.logarithmic()).isTrue();
        assertThat(chart.sizes())
                .extracting(tick -> tick.value().toPlainString())
                .containsExactly("10000", "100000", "1000000", "10000000");
        var dots = chart.series().get(0).dots();
        assertThat(Double.parseDouble(dots.get(1).y()))
                .isLessThan(Double.parseDouble(dots.get(0).y()));
        assertThat(dots.get(1).line().isOpen()).isTrue();
    }

    @Test
    void whatIsUndatedOrNoSizeIsNotDrawn() {
        assertThat(PopulationChart.of(List.of()).isDrawn()).isFalse();
        assertThat(Period.written(null, null, "undated").from()).isNull();
        assertThat(Period.written(null, null, "2016").to()).hasToString("2016-12-31");
        assertThat(Period.written("2010", "2014", "early 2010s").to()).hasToString("2014-12-31");
    }
}
