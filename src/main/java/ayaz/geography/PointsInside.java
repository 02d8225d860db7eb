package ayaz.geography;

import ayaz.places.Cell;
import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The points of a table that are in an area, read along the index of their cells and never all of them: a page looks at so
 * many points and then says where it stopped, a count ends at a bound.
 */
@ApplicationScoped
class PointsInside {

    /** A count that has come so far goes no further. */
    private static final int COUNTED = 10_000;

    private static final int LOOKED_AT = 5_000;

    @Inject
    DirectReader reader;

    /**
     * A table of points.
     *
     * @param select the columns {@code id}, {@code cell}, {@code x}, {@code y} and others, and the tables
     * @param table that has the points, with the index that it is read by: of a large area the database would read and sort it all
     * @param which of its points
     */
    record Source(String select, String table, String which, String id, String cell, String point) {}

    private record Found<T>(AreaPlace place, Optional<T> row) {}

    /** As far as a page came; {@code next}: there may be more behind it. */
    private record Page<T>(List<T> rows, @Nullable AreaPlace next) {}

    private record Count(long number, boolean isLimit) {}

    private record Point(double longitude, double latitude) {}

    <T> PointList<T> list(Source source, Area area, @Nullable String after, int limit, DirectReader.Row<T> reading) {
        var cells = new AreaCells(area.shape());
        Page<T> page = page(source, cells, AreaPlace.read(after), limit, reading);
        Count count = count(source, cells);
        AreaPlace next = page.next();
        return new PointList<>(page.rows(), count.number(), count.isLimit(), next == null ? null : next.written());
    }

    private <T> Page<T> page(Source source, AreaCells area, AreaPlace after, int limit, DirectReader.Row<T> reading) {
        var rows = new ArrayList<T>();
        AreaPlace last = after;
        int atOnce = limit + 1;
        for (int looked = 0; looked < LOOKED_AT; looked += atOnce) {
            List<Found<T>> some = some(source, area, last, atOnce, reading);
            for (Found<T> each : some) {
                if (rows.size() == limit) {
                    return new Page<>(rows, last);
                }
                last = each.place();
                each.row().ifPresent(rows::add);
            }
            if (some.size() < atOnce) {
                return new Page<>(rows, null);
            }
        }
        return new Page<>(rows, last);
    }

    private <T> List<Found<T>> some(
            Source source, AreaCells area, AreaPlace after, int most, DirectReader.Row<T> reading) {
        String sql =
                """
                %1$s WHERE %2$s AND %3$s AND (%4$s > %5$d OR (%4$s = %5$d AND %6$s > ?)) ORDER BY %4$s, %6$s LIMIT %7$d"""
                        .formatted(
                                source.select(),
                                source.which(),
                                area.from(after.cell(), source.cell()),
                                source.cell(),
                                after.cell(),
                                source.id(),
                                most);
        return reader.rows(sql, row -> found(row, area, reading), after.id().toString());
    }

    private static <T> Found<T> found(ResultSet row, AreaCells area, DirectReader.Row<T> reading) throws SQLException {
        var place = new AreaPlace(row.getLong("cell"), UUID.fromString(row.getString("id")));
        return area.holds(row.getDouble("x"), row.getDouble("y"))
                ? new Found<>(place, Optional.of(reading.read(row)))
                : new Found<>(place, Optional.empty());
    }

    private Count count(Source source, AreaCells area) {
        long inside = inside(source, area.inside());
        if (inside > COUNTED) {
            return new Count(COUNTED, true);
        }
        List<Point> border = border(source, area.border());
        long more = border.stream()
                .filter(each -> area.holds(each.longitude(), each.latitude()))
                .count();
        return new Count(inside + more, border.size() == LOOKED_AT);
    }

    /** Of cells that lie in it as a whole no point is looked at. */
    private long inside(Source source, List<Cell> cells) {
        if (cells.isEmpty()) {
            return 0;
        }
        String sql = "SELECT COUNT(*) FROM (SELECT 1 FROM %s WHERE %s AND %s LIMIT %d) counted"
                .formatted(source.table(), source.which(), among(source, cells), COUNTED + 1);
        return reader.rows(sql, row -> row.getLong(1)).get(0);
    }

    private List<Point> border(Source source, List<Cell> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT ST_X(%1$s), ST_Y(%1$s) FROM %2$s WHERE %3$s AND %4$s LIMIT %5$d"
                .formatted(source.point(), source.table(), source.which(), among(source, cells), LOOKED_AT);
        return reader.rows(sql, row -> new Point(row.getDouble(1), row.getDouble(2)));
    }

    private static String among(Source source, List<Cell> cells) {
        return Cell.anyOf(cells, source.cell(), Cell.FINEST);
    }
}
