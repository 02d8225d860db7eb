package ayaz.occurrences;

import ayaz.places.Cell;
import ayaz.places.Coordinates;
import ayaz.places.SensitivePlaces;
import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Clusters of occurrences for a map. Far away they are what is kept for cells, added up over all years or year by year; closer,
 * they are counted along the index of the points. Where any of these would read too much, the clusters are those of wider cells.
 */
@ApplicationScoped
class OccurrenceClusters {

    /** No answer has more. */
    static final int MOST = 6_000;

    /** No statement reads more rows of the kept sums, or of an index of points. */
    private static final int MOST_READ = 50_000;

    private static final int CLOSE_RANGES = 100;

    @Inject
    DirectReader reader;

    @Inject
    SensitivePlaces places;

    record Cluster(long count, double longitude, double latitude, int firstYear, int lastYear, int radius) {}

    /** A part of a statement with what belongs in its places: that a row is of one of these taxa, and where it is. */
    record Condition(String column, List<UUID> taxa, String inCells) {

        String sql() {
            return "%s IN (%s) AND %s"
                    .formatted(column, String.join(", ", Collections.nCopies(taxa.size(), "?")), inCells);
        }

        String[] parameters() {
            return taxa.stream().map(UUID::toString).toArray(String[]::new);
        }
    }

    /**
     * What there is, at most, of each taxon in the window and around it, whenever it was seen. Whoever is shown exact points
     * may be shown some whose blurred ones lie as far from the window as they are blurred.
     */
    Map<UUID, Long> glance(MapWindow window, Map<UUID, Integer> radii) {
        if (radii.isEmpty()) {
            return Map.of();
        }
        int beyond = places.exactForCaller() ? Collections.max(radii.values()) : 0;
        MapWindow around = window.widened(beyond);
        int level = around.glance();
        var taxa = new ArrayList<>(radii.keySet());
        Condition where = new Condition("c.taxon_id", taxa, Cell.anyOf(around.cover(level), "c.cell", level));
        var seen = new HashMap<UUID, Long>();
        reader.rows(
                "SELECT c.taxon_id, SUM(c.seen) FROM occurrence_total c WHERE c.level = %d AND c.seen > 0 AND %s GROUP BY c.taxon_id"
                        .formatted(level, where.sql()),
                row -> seen.put(UUID.fromString(row.getString(1)), row.getLong(2)),
                where.parameters());
        return seen;
    }

    /** @param most that there can be in the window */
    List<Cluster> clusters(MapWindow window, List<UUID> taxa, OccurrenceFilter filter, long most) {
        int level = window.level();
        if (!MapWindow.KEPT.contains(level) && (most <= MOST_READ || !isTooMuch(window, taxa))) {
            return counted(window, level, taxa, filter);
        }
        int coarser = MapWindow.keptAt(level);
        while (most > MOST_READ && coarser > MapWindow.KEPT.get(0) && isTooMuch(window, coarser, taxa, filter)) {
            coarser = MapWindow.keptAt(coarser - 1);
        }
        return kept(window, coarser, taxa, filter);
    }

    private boolean isTooMuch(MapWindow window, int level, List<UUID> taxa, OccurrenceFilter filter) {
        return isTooMuch(table(filter) + " c WHERE c.level = " + level, keptIn(window, level, taxa));
    }

    /** What the sums tell is all in and around the window: it may be little that lies in it. */
    private boolean isTooMuch(MapWindow window, List<UUID> taxa) {
        return isTooMuch(
                "occurrence o FORCE INDEX (" + pointIndex() + ") WHERE o.standing = 1", pointsIn(window, taxa));
    }

    private boolean isTooMuch(String rows, Condition where) {
        String sql = "SELECT COUNT(*) FROM (SELECT 1 FROM %s AND %s LIMIT %d) some"
                .formatted(rows, where.sql(), MOST_READ + 1);
        return reader.rows(sql, row -> row.getInt(1), where.parameters()).get(0) > MOST_READ;
    }

    private static Condition keptIn(MapWindow window, int level, List<UUID> taxa) {
        return new Condition("c.taxon_id", taxa, Cell.anyOf(window.cover(level), "c.cell", level));
    }

    /** Years are only looked at where some are asked for. */
    private static String table(OccurrenceFilter filter) {
        return filter.isDated() ? "occurrence_cell" : "occurrence_total";
    }

    /** From the sums that are kept; read first, for else the database reads all sums of each taxon. */
    private List<Cluster> kept(MapWindow window, int level, List<UUID> taxa, OccurrenceFilter filter) {
        Condition where = keptIn(window, level, taxa);
        String years = filter.isDated() ? "MIN(c.seen_year), MAX(c.seen_year)" : "MIN(c.first_year), MAX(c.last_year)";
        return reader.rows(
                """
                SELECT SUM(c.seen), SUM(c.sum_longitude) / SUM(c.seen) / 1e6, SUM(c.sum_latitude) / SUM(c.seen) / 1e6,
                    %s, MAX(b.radius_m)
                FROM %s c STRAIGHT_JOIN occurrence_blur b ON b.taxon_id = c.taxon_id
                WHERE c.level = %d AND c.seen > 0 AND %s%s GROUP BY c.cell LIMIT %d"""
                        .formatted(years, table(filter), level, where.sql(), during("c.seen_year", filter), MOST),
                OccurrenceClusters::cluster,
                where.parameters());
    }

    /** From the index of the points of a taxon, which has all that is asked for and knows each to some two metres. */
    private List<Cluster> counted(MapWindow window, int level, List<UUID> taxa, OccurrenceFilter filter) {
        boolean exact = places.exactForCaller();
        String cell = pointCell();
        Condition where = pointsIn(window, taxa);
        int shift = 2 * (Cell.FINEST - level);
        return reader.rows(
                """
                SELECT COUNT(*), MIN(%1$s), MAX(%1$s), MIN(o.seen_year), MAX(o.seen_year), %2$s
                FROM occurrence o FORCE INDEX (%7$s) STRAIGHT_JOIN occurrence_blur b ON b.taxon_id = o.taxon_id
                WHERE o.standing = 1 AND %3$s%4$s GROUP BY %1$s >> %5$d LIMIT %6$d"""
                        .formatted(
                                cell,
                                exact ? "0" : "MAX(b.radius_m)",
                                where.sql(),
                                during("o.seen_year", filter),
                                shift,
                                MOST,
                                pointIndex()),
                OccurrenceClusters::inTheMiddle,
                where.parameters());
    }

    /** Those of the points that whoever asks may see that lie in the window, and little beyond it has to be read. */
    Condition each(MapWindow window, List<UUID> taxa) {
        String point = places.exactForCaller() ? "o.place" : "o.shown_place";
        String inside = " AND ST_X(%1$s) BETWEEN %2$s AND %3$s AND ST_Y(%1$s) BETWEEN %4$s AND %5$s"
                .formatted(
                        point,
                        window.box().west(),
                        window.box().east(),
                        window.box().south(),
                        window.box().north());
        List<Cell> cover = window.box().cover(Cell.FINEST, CLOSE_RANGES);
        return new Condition("o.taxon_id", taxa, Cell.anyOf(cover, pointCell(), Cell.FINEST) + inside);
    }

    /** By the points that whoever asks may see. */
    private Condition pointsIn(MapWindow window, List<UUID> taxa) {
        return new Condition("o.taxon_id", taxa, Cell.anyOf(window.cover(Cell.FINEST), pointCell(), Cell.FINEST));
    }

    private String pointCell() {
        return places.exactForCaller() ? "o.place_cell" : "o.shown_cell";
    }

    private static Cluster cluster(ResultSet row) throws SQLException {
        return new Cluster(
                row.getLong(1), row.getDouble(2), row.getDouble(3), row.getInt(4), row.getInt(5), row.getInt(6));
    }

    /** In the middle of the narrowest cell that holds them all: where all are at one point, that point. */
    private static Cluster inTheMiddle(ResultSet row) throws SQLException {
        Coordinates middle = Cell.around(row.getLong(2), row.getLong(3)).middle();
        return new Cluster(
                row.getLong(1), middle.longitude(), middle.latitude(), row.getInt(4), row.getInt(5), row.getInt(6));
    }

    private static String during(String year, OccurrenceFilter filter) {
        var sql = new StringBuilder();
        if (filter.from() != null) {
            sql.append(" AND %s >= %d".formatted(year, filter.from().getYear()));
        }
        if (filter.to() != null) {
            sql.append(
                    " AND %1$s <= %2$d AND %1$s > 0".formatted(year, filter.to().getYear()));
        }
        return sql.toString();
    }

    /** By which the points of taxa are found. */
    String pointIndex() {
        return places.exactForCaller() ? "occurrence_by_place" : "occurrence_by_cell";
    }
}
