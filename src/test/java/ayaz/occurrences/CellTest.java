package ayaz.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.places.Coordinates;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

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
    void aWindowIsCoveredByFewRanges(
            @ForAll @DoubleRange(min = -180, max = 179) double west,
            @ForAll @DoubleRange(min = -90, max = 89) double south,
            @ForAll @DoubleRange(min = 0, max = 1) double wide,
            @ForAll @DoubleRange(min = 0, max = 1) double high,
            @ForAll @IntRange(min = 0, max = MapWindow.CLOSEST) int zoom) {
        double east = west + wide * (180 - west);
        double north = south + high * (90 - south);
        var window = new MapWindow(west, south, east, north, zoom);
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
