package ayaz.collecting;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.Box;
import ayaz.places.Cell;
import ayaz.places.Coordinates;
import ayaz.places.KeptPoints;
import ayaz.places.SensitivePlaces;
import ayaz.platform.DirectReader;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds collecting places on the map, by the points that the person of this request may see and by no others. */
@ApplicationScoped
public class CollectingPlaceQueries {

    /** The taxa and the radiuses that their points were made with. */
    public static final String RADII = "SELECT DISTINCT taxon_id, blur_radius_m FROM collecting_place";

    /** Where there are more lots, they are told in clusters. */
    private static final int FEW = 1_000;

    /** No answer has more clusters. */
    private static final int MOST = 6_000;

    private static final String FIND =
            """
            SELECT l.taxon_id, p.blur_radius_m, ST_X(p.%1$s) AS x, ST_Y(p.%1$s) AS y, COUNT(*), SUM(l.unit_count),
                MIN(l.catalog_number)
            FROM collecting_place p JOIN material_sample l ON l.id = p.lot_id
            WHERE %2$s
            GROUP BY l.taxon_id, p.blur_radius_m, x, y""";

    private static final String COUNT =
            "SELECT COUNT(*) FROM (SELECT 1 FROM collecting_place p WHERE %s LIMIT %d) counted";

    private static final String CLUSTERS =
            """
            SELECT COUNT(*), MIN(p.%1$s_cell), MAX(p.%1$s_cell), MIN(p.taxon_id), MAX(p.taxon_id), MAX(p.blur_radius_m)
            FROM collecting_place p WHERE %2$s GROUP BY p.%1$s_cell >> %3$d LIMIT %4$d""";

    private static final int MOST_RANGES = 12;

    @Inject
    DirectReader reader;

    @Inject
    SensitivePlaces places;

    @Inject
    KeptPoints kept;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Texts texts;

    /**
     * In that part of the map, of a taxon and all below it or of all.
     *
     * @param zoom of the map that asks; null: as closely as an answer may be
     */
    @Requires(Permission.READ)
    public PlaceFeatures in(Box box, @Nullable Integer zoom, @Nullable UUID taxon) {
        boolean exact = places.exactForCaller();
        String point = exact ? "exact" : "shown";
        String where = where(box, taxon, point);
        return count(where) <= FEW ? each(box, where, point, exact) : clusters(box, zoom, where, point, exact);
    }

    private String where(Box box, @Nullable UUID taxon, String point) {
        return Cell.anyOf(box.cover(Cell.FINEST, MOST_RANGES), "p." + point + "_cell", Cell.FINEST)
                + kept.withoutTooExact("p.taxon_id", RADII)
                + (taxon == null ? "" : ofTaxa(species.idsAtOrBelow(taxon)));
    }

    private static String ofTaxa(List<UUID> taxa) {
        return taxa.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", " AND p.taxon_id IN (", ")"));
    }

    private int count(String where) {
        return reader.rows(COUNT.formatted(where, FEW + 1), row -> row.getInt(1))
                .get(0);
    }

    private PlaceFeatures each(Box box, String where, String point, boolean exact) {
        List<PlaceFeatures.Feature> features =
                reader.rows(FIND.formatted(point, where), row -> feature(row, exact)).stream()
                        .filter(each -> box.holds(each.geometry().place()))
                        .toList();
        return new PlaceFeatures(false, features, true);
    }

    private PlaceFeatures clusters(Box box, @Nullable Integer zoom, String where, String point, boolean exact) {
        int level = level(box, zoom);
        String sql = CLUSTERS.formatted(point, where, 2 * (Cell.FINEST - level), MOST + 1);
        List<PlaceFeatures.Feature> all = reader.rows(sql, row -> cluster(row, exact));
        List<PlaceFeatures.Feature> features =
                all.stream().filter(each -> box.holds(each.geometry().place())).toList();
        return new PlaceFeatures(true, features, all.size() <= MOST);
    }

    /** With cells of 32 points of the screen or more, as far as their number stays small. */
    private static int level(Box box, @Nullable Integer zoom) {
        int finest = zoom == null ? Cell.FINEST : Math.min(Math.max(zoom, 0) + 3, Cell.FINEST);
        int level = 0;
        while (level < finest && box.cells(level + 1) <= MOST) {
            level++;
        }
        return level;
    }

    private PlaceFeatures.Feature feature(ResultSet row, boolean exact) throws SQLException {
        UUID taxon = UUID.fromString(row.getString(1));
        Blur blur = exact ? Blur.NONE : new Blur(row.getInt(2));
        return new PlaceFeatures.Feature(
                new PlaceFeatures.Point(row.getDouble(3), row.getDouble(4)),
                PlaceFeatures.Properties.ofPoint(
                        taxon,
                        species.byId(taxon).scientificName(),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7),
                        blur.uncertaintyMetres(null),
                        blur.text(texts)));
    }

    /** In the middle of the narrowest cell that holds them all. */
    private PlaceFeatures.Feature cluster(ResultSet row, boolean exact) throws SQLException {
        Coordinates middle = Cell.around(row.getLong(2), row.getLong(3)).middle();
        UUID taxon = UUID.fromString(row.getString(4));
        boolean isOne = row.getString(4).equals(row.getString(5));
        Blur blur = exact ? Blur.NONE : new Blur(row.getInt(6));
        return new PlaceFeatures.Feature(
                new PlaceFeatures.Point(middle.longitude(), middle.latitude()),
                PlaceFeatures.Properties.ofCluster(
                        isOne ? taxon : null,
                        isOne ? species.byId(taxon).scientificName() : null,
                        row.getLong(1),
                        blur.text(texts)));
    }
}
