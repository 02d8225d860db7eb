package ayaz.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.places.Box;
import ayaz.places.Cell;
import ayaz.places.Coordinates;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

final class CellTest {

    @Property
    void aWiderCellHoldsTheFinerOnesInOneRange(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(min = 0, max = Cell.FINEST) int level) {
        var point = new Coordinates(latitude, longitude);
        Cell fine = Cell.of(point, Cell.FINEST);
        Cell wide = Cell.of(point, level);

        assertThat(fine.at(level)).isEqualTo(wide);
        assertThat(fine.number()).isBetween(wide.first(Cell.FINEST), wide.last(Cell.FINEST));
        assertThat(Cell.of(wide.middle(), level)).isEqualTo(wide);
        assertThat(Cell.of(fine.middle(), Cell.FINEST)).isEqualTo(fine);
    }

    @Property
    void theCellAroundTwoHoldsBothAndNoQuarterOfItDoes(
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long one,
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long other) {
        Cell around = Cell.around(one, other);

        assertThat(List.of(one, other))
                .allMatch(each -> around.first(Cell.FINEST) <= each && each <= around.last(Cell.FINEST));
        assertThat(around.level() == Cell.FINEST ? List.<Cell>of() : around.quarters())
                .noneMatch(each -> each.first(Cell.FINEST) <= Math.min(one, other)
                        && Math.max(one, other) <= each.last(Cell.FINEST));
        assertThat(Cell.around(one, one)).isEqualTo(new Cell(Cell.FINEST, one));
    }

    @Example
    void whatIsCountedIsWhatMapsRead() {
        assertThat(CellCounts.LEVELS.stream().flatMap(List::stream).filter(level -> level > 0))
                .containsExactlyElementsOf(MapWindow.KEPT);
    }

    @Property
    void aCellLiesWhereItsMiddleDoes(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(min = 0, max = Cell.FINEST) int level) {
        Cell cell = Cell.of(new Coordinates(latitude, longitude), level);

        assertThat(cell.box().holds(cell.middle())).isTrue();
        assertThat(cell.box().holds(new Coordinates(latitude, longitude))).isTrue();
    }

    /** Also across the antimeridian. */
    @Property
    void whatIsInABoxIsInItsCover(
            @ForAll @DoubleRange(min = -180, max = 180) double west,
            @ForAll @DoubleRange(min = -180, max = 180) double east,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        var box = new Box(west, Math.max(latitude - 1, -90), east, Math.min(latitude + 1, 90));
        var point = new Coordinates(latitude, longitude);
        Assume.that(box.holds(point));

        assertThat(holds(box.cover(Cell.FINEST, 12), longitude, latitude, Cell.FINEST))
                .isTrue();
    }

    @Property
    void aWindowIsCoveredByFewRanges(
            @ForAll @DoubleRange(min = -180, max = 179) double west,
            @ForAll @DoubleRange(min = -90, max = 89) double south,
            @ForAll @DoubleRange(min = 0, max = 1) double wide,
            @ForAll @DoubleRange(min = 0, max = 1) double high,
            @ForAll @IntRange(min = 0, max = MapWindow.CLOSEST) int zoom) {
        double east = Math.min(180, west + wide * (180 - west));
        double north = Math.min(90, south + high * (90 - south));
        var window = new MapWindow(new Box(west, south, east, north), zoom);
        int level = window.level();
        var cover = window.cover(level);

        assertThat(cover).hasSizeBetween(1, 12);
        assertThat(holds(cover, west, south, level)).isTrue();
        assertThat(holds(cover, east, north, level)).isTrue();
        assertThat(holds(cover, (west + east) / 2, (south + north) / 2, level)).isTrue();
        assertThat(level).isLessThanOrEqualTo(Math.max(zoom + 3, 3));
    }

    private static boolean holds(List<Cell> cover, double longitude, double latitude, int level) {
        long cell = Cell.of(new Coordinates(latitude, longitude), level).number();
        return cover.stream().anyMatch(each -> each.first(level) <= cell && cell <= each.last(level));
    }
}
