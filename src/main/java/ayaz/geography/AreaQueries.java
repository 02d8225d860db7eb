package ayaz.geography;

import ayaz.collecting.CollectingPlaceQueries;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.KeptPoints;
import ayaz.places.SensitivePlaces;
import ayaz.platform.DirectReader;
import ayaz.platform.Slice;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is inside an area. Whoever may not see exact places searches the points and shapes that they are shown, and no
 * others: else a small polygon, moved about, would find the den that the map hides.
 */
@ApplicationScoped
public class AreaQueries {

    private static final String START = "00000000-0000-0000-0000-000000000000";

    /** Before the rows of a sensitive taxon are judged by the cells that their reader sees. */
    private static final double WIDEST_CELL = 8;

    private static final String LOTS =
            """
            SELECT p.lot_id AS id, p.taxon_id, l.catalog_number, l.sample_type, l.unit_count, p.%1$s_cell AS cell,
                ST_X(p.%1$s) AS x, ST_Y(p.%1$s) AS y, p.blur_radius_m AS radius,
                (SELECT COUNT(*) FROM stored_unit u WHERE u.lot_id = l.id AND u.state IN ('RECEIVED', 'QUARANTINED',
                    'AVAILABLE', 'RESERVED', 'CHECKED_OUT')) AS stored
            FROM %2$s STRAIGHT_JOIN material_sample l ON l.id = p.lot_id""";

    private static final String SIGHTINGS =
            """
            SELECT o.id, o.taxon_id, o.event_date, o.individuals, o.%1$s_cell AS cell, ST_X(o.%2$s) AS x, ST_Y(o.%2$s) AS y,
                o.shown_radius_m AS radius
            FROM %3$s""";

    private static final String SHAPES =
            """
            SELECT s.id, s.layer_id, s.taxon_id, s.name, s.data_year, ST_Intersects(s.shape, ST_GeomFromText(?, 4326)) AS touches
            FROM map_shape s JOIN map_layer l ON l.id = s.layer_id AND l.void_reason IS NULL
            WHERE MBRIntersects(s.shape, ST_GeomFromText(?, 4326)) AND s.id > ? ORDER BY s.id LIMIT %d""";

    @Inject
    DirectReader reader;

    @Inject
    SpeciesCatalogue species;

    @Inject
    SensitivePlaces places;

    @Inject
    CoarseShapes coarse;

    @Inject
    LayerQueries layers;

    @Inject
    KeptPoints kept;

    @Inject
    PointsInside points;

    @Inject
    Texts texts;

    /** Our lots by where they were collected. */
    @Requires(Permission.READ)
    public PointList<LotInside> lots(Area area, @Nullable String after, int limit) {
        String point = places.exactForCaller() ? "exact" : "shown";
        String table = "collecting_place p FORCE INDEX (%s)"
                .formatted(places.exactForCaller() ? "collecting_place_where" : "collecting_place_where_shown");
        var source = new PointsInside.Source(
                LOTS.formatted(point, table),
                table,
                "TRUE" + kept.withoutTooExact("p.taxon_id", CollectingPlaceQueries.RADII),
                "p.lot_id",
                "p." + point + "_cell",
                "p." + point);
        return points.list(source, area, after, limit, this::lot);
    }

    private LotInside lot(ResultSet row) throws SQLException {
        UUID taxon = UUID.fromString(row.getString("taxon_id"));
        return new LotInside(
                row.getString("catalog_number"),
                taxon,
                species.byId(taxon).scientificName(),
                row.getString("sample_type"),
                row.getInt("unit_count"),
                row.getInt("stored"),
                row.getDouble("x"),
                row.getDouble("y"),
                generalized(row.getInt("radius")));
    }

    /** What was seen. */
    @Requires(Permission.READ)
    public PointList<SightingInside> sightings(Area area, @Nullable String after, int limit) {
        boolean exact = places.exactForCaller();
        String table = "occurrence o FORCE INDEX (%s)".formatted(exact ? "occurrence_where" : "occurrence_where_shown");
        var source = new PointsInside.Source(
                SIGHTINGS.formatted(exact ? "place" : "shown", exact ? "place" : "shown_place", table),
                table,
                "o.standing = 1" + kept.withoutTooExact("o.taxon_id", "SELECT taxon_id, radius_m FROM occurrence_blur"),
                "o.id",
                exact ? "o.place_cell" : "o.shown_cell",
                exact ? "o.place" : "o.shown_place");
        return points.list(source, area, after, limit, this::sighting);
    }

    private SightingInside sighting(ResultSet row) throws SQLException {
        UUID taxon = UUID.fromString(row.getString("taxon_id"));
        int individuals = row.getInt("individuals");
        return new SightingInside(
                UUID.fromString(row.getString("id")),
                taxon,
                species.byId(taxon).scientificName(),
                row.getString("event_date"),
                individuals == 0 ? null : individuals,
                row.getDouble("x"),
                row.getDouble("y"),
                generalized(row.getInt("radius")));
    }

    private @Nullable String generalized(int radius) {
        return places.exactForCaller() || radius <= 0 ? null : new Blur(radius).text(texts);
    }

    /** Ranges, protected areas and whatever else layers hold. */
    @Requires(Permission.READ)
    public Slice<ShapeInside> shapes(Area area, @Nullable UUID after, int limit) {
        boolean exact = places.exactForCaller();
        String around = area.around(exact ? 0 : WIDEST_CELL);
        var found = new ArrayList<ShapeInside>();
        UUID last = after;
        List<Candidate> candidates;
        do {
            candidates = reader.rows(
                    SHAPES.formatted(limit + 1),
                    Candidate::read,
                    area.text(),
                    around,
                    last == null ? START : last.toString());
            for (Candidate each : candidates) {
                last = each.id();
                Blur blur = each.taxon() == null ? Blur.NONE : places.forCaller(each.taxon());
                if (touches(each, blur, area)) {
                    found.add(inside(each, blur));
                }
            }
        } while (found.size() <= limit && candidates.size() > limit);
        boolean more = found.size() > limit;
        return new Slice<>(
                found.stream().limit(limit).toList(),
                more ? found.get(limit - 1).id().toString() : null);
    }

    private record Candidate(
            UUID id,
            UUID layer,
            @Nullable UUID taxon,
            @Nullable String name,
            @Nullable Integer year,
            boolean touches) {

        static Candidate read(ResultSet row) throws SQLException {
            String taxon = row.getString("taxon_id");
            int year = row.getInt("data_year");
            return new Candidate(
                    UUID.fromString(row.getString("id")),
                    UUID.fromString(row.getString("layer_id")),
                    taxon == null ? null : UUID.fromString(taxon),
                    row.getString("name"),
                    year == 0 ? null : year,
                    row.getBoolean("touches"));
        }
    }

    private boolean touches(Candidate shape, Blur blur, Area area) {
        return blur.applies() ? coarse.of(shape.id(), blur).shape().intersects(area.shape()) : shape.touches();
    }

    private ShapeInside inside(Candidate shape, Blur blur) {
        LayerLine layer = layers.layer(shape.layer());
        UUID taxon = shape.taxon();
        return new ShapeInside(
                shape.id(),
                layer.kind(),
                layer.id(),
                layer.title(texts.locale()),
                taxon,
                taxon == null ? null : species.byId(taxon).scientificName(),
                taxon == null ? shape.name() : null,
                shape.year(),
                blur.text(texts));
    }
}
