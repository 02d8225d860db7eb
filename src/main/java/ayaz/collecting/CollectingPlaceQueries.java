package ayaz.collecting;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.Box;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds collecting places on the map, by the points that the person of this request may see and by no others. */
@ApplicationScoped
public class CollectingPlaceQueries {

    private static final int MOST = 5000;

    private static final String FIND =
            """
            SELECT l.taxon_id, p.blur_radius_m, ST_X(p.%1$s) AS x, ST_Y(p.%1$s) AS y, COUNT(*), SUM(l.unit_count),
                MIN(l.catalog_number)
            FROM collecting_place p JOIN material_sample l ON l.id = p.lot_id
            WHERE (%2$s)%3$s
            GROUP BY l.taxon_id, p.blur_radius_m, x, y LIMIT %4$d""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SensitivePlaces places;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Texts texts;

    /** In that part of the map, of a taxon and all below it or of all. */
    @Requires(Permission.READ)
    public PlaceFeatures in(Box box, @Nullable UUID taxon) {
        boolean exact = places.exactForCaller();
        List<?> rows = rows(box, taxon, exact ? "exact" : "shown");
        List<PlaceFeatures.Feature> features = rows.stream()
                .limit(MOST)
                .map(row -> feature((Object[]) row, exact))
                .filter(Objects::nonNull)
                .toList();
        return new PlaceFeatures(features, rows.size() <= MOST);
    }

    private List<?> rows(Box box, @Nullable UUID taxon, String point) {
        List<String> polygons = box.polygons();
        String inside = IntStream.rangeClosed(1, polygons.size())
                .mapToObj(i -> "MBRIntersects(p.%s, ST_GeomFromText(?%d))".formatted(point, i))
                .collect(Collectors.joining(" OR "));
        String ofTaxon = taxon == null
                ? ""
                : species.idsAtOrBelow(taxon).stream()
                        .map(id -> "'" + id + "'")
                        .collect(Collectors.joining(",", " AND l.taxon_id IN (", ")"));
        var query = entities.createNativeQuery(FIND.formatted(point, inside, ofTaxon, MOST + 1));
        for (int i = 0; i < polygons.size(); i++) {
            query.setParameter(i + 1, polygons.get(i));
        }
        return query.getResultList();
    }

    /** Null where the point was made with another radius than that of the taxon: it is about to be made anew. */
    private PlaceFeatures.@Nullable Feature feature(Object[] row, boolean exact) {
        UUID taxon = UUID.fromString(row[0].toString());
        Blur blur = exact ? Blur.NONE : places.of(taxon);
        if (!exact && blur.radiusMetres() != ((Number) row[1]).intValue()) {
            return null;
        }
        return new PlaceFeatures.Feature(
                new PlaceFeatures.Point(((Number) row[2]).doubleValue(), ((Number) row[3]).doubleValue()),
                new PlaceFeatures.Properties(
                        taxon,
                        species.byId(taxon).scientificName(),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue(),
                        row[6].toString(),
                        blur.uncertaintyMetres(null),
                        blur.text(texts)));
    }
}
