package ayaz.occurrences;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.occurrences.OccurrenceFeatures.Feature;
import ayaz.occurrences.OccurrenceFeatures.Properties;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.DirectReader;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in a part of the map. Far away it adds up the counts that are kept for cells; closer, the index of the
 * points; where there are few, it tells each occurrence. Years count as a whole while there are clusters.
 */
@ApplicationScoped
public class OccurrenceMap {

    private static final int FEW = 500;
    private static final int MOST = 6_000;

    @Inject
    DirectReader reader;

    @Inject
    OccurrenceRows rows;

    @Inject
    OccurrenceFilters filters;

    @Inject
    CellTable cells;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    private record Cluster(long count, double longitude, double latitude, int firstYear, int lastYear, int radius) {}

    /** A part of a statement with what belongs in its places. */
    private record Condition(String sql, List<String> parameters) {}

    @Requires(Permission.READ)
    public OccurrenceFeatures in(
            @Nullable String bbox,
            @Nullable Integer zoom,
            @Nullable String taxon,
            @Nullable String from,
            @Nullable String to) {
        MapWindow window = MapWindow.written(bbox, zoom);
        OccurrenceFilter filter = filters.read(taxon, null, null, from, to);
        Map<UUID, Integer> radii = cells.radii();
        List<UUID> asked = filter.taxa();
        Set<UUID> wanted = asked == null ? radii.keySet() : new HashSet<>(asked);
        List<UUID> taxa = radii.entrySet().stream()
                .filter(each -> wanted.contains(each.getKey()))
                .filter(each -> isReady(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (taxa.isEmpty()) {
            return new OccurrenceFeatures(false, 0, true, List.of());
        }
        List<Cluster> clusters = clusters(window, taxa, filter).stream()
                .filter(each -> window.holds(each.longitude(), each.latitude()))
                .toList();
        long seen = clusters.stream().mapToLong(Cluster::count).sum();
        return seen <= FEW ? points(window, taxa, filter) : clustered(clusters, seen);
    }

    /** While the points of a taxon are less blurred than they should be, they are on no map but for those who may see them. */
    private boolean isReady(UUID taxon, int radius) {
        return places.exactForCaller() || radius >= places.of(taxon).radiusMetres();
    }

    private OccurrenceFeatures clustered(List<Cluster> clusters, long seen) {
        List<Feature> features = clusters.stream().map(this::feature).toList();
        return new OccurrenceFeatures(true, seen, clusters.size() < MOST, features);
    }

    private Feature feature(Cluster cluster) {
        String said = cluster.radius() == 0 ? null : new Blur(cluster.radius()).text(texts);
        return Feature.at(
                cluster.longitude(),
                cluster.latitude(),
                Properties.ofCluster(cluster.count(), cluster.firstYear(), cluster.lastYear(), said));
    }

    private List<Cluster> clusters(MapWindow window, List<UUID> taxa, OccurrenceFilter filter) {
        int level = window.level();
        return MapWindow.KEPT.contains(level)
                ? kept(window, level, taxa, filter)
                : counted(window, level, taxa, filter);
    }

    /** From the counts that are kept. */
    private List<Cluster> kept(MapWindow window, int level, List<UUID> taxa, OccurrenceFilter filter) {
        Condition where = where("c.taxon_id", taxa, "c.cell", window.cover(level), level, "c.seen_year", filter);
        return reader.rows(
                """
                SELECT SUM(c.seen), SUM(c.sum_longitude) / SUM(c.seen) / 1e6, SUM(c.sum_latitude) / SUM(c.seen) / 1e6,
                    MIN(c.seen_year), MAX(c.seen_year), MAX(b.radius_m)
                FROM occurrence_cell c JOIN occurrence_blur b ON b.taxon_id = c.taxon_id
                WHERE c.level = %d AND c.seen > 0 AND %s GROUP BY c.cell LIMIT %d"""
                        .formatted(level, where.sql(), MOST),
                OccurrenceMap::cluster,
                where.parameters().toArray(String[]::new));
    }

    /** From the index of the points, which knows each to some two metres. */
    private List<Cluster> counted(MapWindow window, int level, List<UUID> taxa, OccurrenceFilter filter) {
        Condition where =
                where("o.taxon_id", taxa, "o.shown_cell", window.cover(level), Cell.FINEST, "o.seen_year", filter);
        int shift = 2 * (Cell.FINEST - level);
        return reader.rows(
                """
                SELECT COUNT(*), MIN(o.shown_cell), MAX(o.shown_cell), MIN(o.seen_year), MAX(o.seen_year), MAX(b.radius_m)
                FROM occurrence o JOIN occurrence_blur b ON b.taxon_id = o.taxon_id
                WHERE o.standing = 1 AND %s GROUP BY o.shown_cell >> %d LIMIT %d"""
                        .formatted(where.sql(), shift, MOST),
                row -> inTheMiddle(row, level),
                where.parameters().toArray(String[]::new));
    }

    private static Cluster cluster(ResultSet row) throws SQLException {
        return new Cluster(
                row.getLong(1), row.getDouble(2), row.getDouble(3), row.getInt(4), row.getInt(5), row.getInt(6));
    }

    /** Where all are at one point, that point; else the middle of the cell. */
    private static Cluster inTheMiddle(ResultSet row, int level) throws SQLException {
        var first = new Cell(Cell.FINEST, row.getLong(2));
        Cell cell = first.number() == row.getLong(3) ? first : first.at(level);
        return new Cluster(
                row.getLong(1),
                cell.middle().longitude(),
                cell.middle().latitude(),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }

    private static Condition where(
            String taxonColumn,
            List<UUID> taxa,
            String cellColumn,
            List<Cell> cover,
            int level,
            String yearColumn,
            OccurrenceFilter filter) {
        var parameters = new ArrayList<String>();
        var sql = new StringBuilder(taxonColumn)
                .append(" IN (")
                .append(String.join(", ", Collections.nCopies(taxa.size(), "?")))
                .append(")");
        taxa.forEach(taxon -> parameters.add(taxon.toString()));
        sql.append(cover.stream()
                .map(cell -> "%s BETWEEN %d AND %d".formatted(cellColumn, cell.first(level), cell.last(level)))
                .collect(Collectors.joining(" OR ", " AND (", ")")));
        if (filter.from() != null) {
            sql.append(" AND ")
                    .append(yearColumn)
                    .append(" >= ")
                    .append(filter.from().getYear());
        }
        if (filter.to() != null) {
            sql.append(" AND %1$s <= %2$d AND %1$s > 0"
                    .formatted(yearColumn, filter.to().getYear()));
        }
        return new Condition(sql.toString(), parameters);
    }

    private OccurrenceFeatures points(MapWindow window, List<UUID> taxa, OccurrenceFilter filter) {
        Condition where = places.exactForCaller() ? exactly(window, taxa) : asShown(window, taxa);
        var sql = new StringBuilder(OccurrenceRows.SELECT + " FROM occurrence o" + OccurrenceRows.JOINS
                + "WHERE o.standing = 1 AND " + where.sql());
        var parameters = new ArrayList<>(where.parameters());
        add(sql, parameters, " AND o.ended_at >= ?", filter.from());
        add(sql, parameters, " AND o.began_at <= ?", filter.to());
        if (filter.isDated()) {
            sql.append(" AND o.seen_year > 0");
        }
        sql.append(" LIMIT ").append(2 * FEW + 1);
        List<Feature> features = reader.rows(sql.toString(), rows::line, parameters.toArray(String[]::new)).stream()
                .filter(line -> line.longitude() != null && line.latitude() != null)
                .map(line -> Feature.at(degrees(line.longitude()), degrees(line.latitude()), Properties.of(line)))
                .filter(feature -> holds(window, feature))
                .toList();
        boolean complete = features.size() <= 2 * FEW;
        return new OccurrenceFeatures(false, features.size(), complete, features);
    }

    private static double degrees(@Nullable Double known) {
        return Objects.requireNonNull(known);
    }

    private static boolean holds(MapWindow window, Feature feature) {
        List<Double> point = feature.geometry().coordinates();
        return window.holds(point.get(0), point.get(1));
    }

    private static void add(StringBuilder sql, List<String> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            parameters.add(value.toString());
        }
    }

    /** By the points that everybody sees. */
    private static Condition asShown(MapWindow window, List<UUID> taxa) {
        return where(
                "o.taxon_id",
                taxa,
                "o.shown_cell",
                window.cover(Cell.FINEST),
                Cell.FINEST,
                "o.seen_year",
                new OccurrenceFilter(null, null, null, null, null));
    }

    /** By the points themselves. */
    private static Condition exactly(MapWindow window, List<UUID> taxa) {
        var parameters = new ArrayList<String>();
        parameters.add(
                "LINESTRING(%s %s, %s %s)".formatted(window.west(), window.south(), window.east(), window.north()));
        taxa.forEach(taxon -> parameters.add(taxon.toString()));
        return new Condition(
                "MBRIntersects(ST_Envelope(ST_GeomFromText(?)), o.place) AND o.taxon_id IN ("
                        + String.join(", ", Collections.nCopies(taxa.size(), "?")) + ")",
                parameters);
    }
}
