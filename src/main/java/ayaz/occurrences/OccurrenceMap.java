package ayaz.occurrences;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.occurrences.OccurrenceClusters.Cluster;
import ayaz.occurrences.OccurrenceFeatures.Feature;
import ayaz.occurrences.OccurrenceFeatures.Properties;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.DirectReader;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in a part of the map: clusters, or, where there are few, each occurrence. Years count as a whole while there
 * are clusters.
 */
@ApplicationScoped
public class OccurrenceMap {

    private static final int FEW = 500;

    @Inject
    DirectReader reader;

    @Inject
    OccurrenceClusters counts;

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

    @Requires(Permission.READ)
    public OccurrenceFeatures in(
            @Nullable String bbox,
            @Nullable Integer zoom,
            @Nullable String taxon,
            @Nullable String from,
            @Nullable String to) {
        MapWindow window = MapWindow.written(bbox, zoom);
        OccurrenceFilter filter = filters.read(taxon, null, null, from, to);
        Map<UUID, Integer> radii = ready(filter.taxa());
        Map<UUID, Long> there = counts.glance(window, radii);
        if (there.isEmpty()) {
            return new OccurrenceFeatures(false, 0, true, List.of());
        }
        List<UUID> taxa = List.copyOf(there.keySet());
        long most = there.values().stream().mapToLong(Long::longValue).sum();
        List<Cluster> clusters = counts.clusters(window, taxa, filter, most).stream()
                .filter(each -> window.holds(each.longitude(), each.latitude()))
                .toList();
        long seen = clusters.stream().mapToLong(Cluster::count).sum();
        return seen <= FEW ? points(window, taxa, filter) : clustered(clusters, seen);
    }

    /** The taxa of which anything may be shown to whom asks, with the blur of their points. */
    private Map<UUID, Integer> ready(@Nullable List<UUID> asked) {
        Map<UUID, Integer> radii = cells.radii();
        radii.entrySet()
                .removeIf(each ->
                        (asked != null && !asked.contains(each.getKey())) || !isReady(each.getKey(), each.getValue()));
        return radii;
    }

    /** While the points of a taxon are less blurred than they should be, they are on no map but for those who may see them. */
    private boolean isReady(UUID taxon, int radius) {
        return places.exactForCaller() || radius >= places.of(taxon).radiusMetres();
    }

    private OccurrenceFeatures clustered(List<Cluster> clusters, long seen) {
        List<Feature> features = clusters.stream().map(this::feature).toList();
        return new OccurrenceFeatures(true, seen, clusters.size() < OccurrenceClusters.MOST, features);
    }

    private Feature feature(Cluster cluster) {
        String said = cluster.radius() == 0 ? null : new Blur(cluster.radius()).text(texts);
        return Feature.at(
                cluster.longitude(),
                cluster.latitude(),
                Properties.ofCluster(cluster.count(), cluster.firstYear(), cluster.lastYear(), said));
    }

    private OccurrenceFeatures points(MapWindow window, List<UUID> taxa, OccurrenceFilter filter) {
        OccurrenceClusters.Condition where = counts.each(window, taxa);
        var sql = new StringBuilder(OccurrenceRows.SELECT + " FROM occurrence o FORCE INDEX ("
                + counts.pointIndex() + ")" + OccurrenceRows.JOINS
                + "WHERE o.standing = 1 AND " + where.sql());
        var parameters = new ArrayList<>(List.of(where.parameters()));
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
}
