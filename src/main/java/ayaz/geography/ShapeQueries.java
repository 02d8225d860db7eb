package ayaz.geography;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.DirectReader;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/** The shapes that a map draws, each as exactly as its reader may know it. */
@ApplicationScoped
public class ShapeQueries {

    /** More than anybody tells apart on a map. */
    private static final int MOST = 1000;

    private static final String SHAPES =
            """
            SELECT s.id, s.layer_id, s.taxon_id, s.name, s.presence, s.origin, s.seasonality, s.data_year, l.attribution,
                ST_AsWKB(IFNULL(o.shape, s.shape)) AS drawn
            FROM map_shape s JOIN map_layer l ON l.id = s.layer_id AND l.void_reason IS NULL
            LEFT JOIN map_outline o ON o.shape_id = s.id AND o.detail = ?
            WHERE %s ORDER BY s.id LIMIT %d""";

    @Inject
    DirectReader reader;

    @Inject
    SpeciesCatalogue species;

    @Inject
    SensitivePlaces places;

    @Inject
    CoarseShapes coarse;

    @Inject
    Features features;

    /** Of a taxon and all below it. */
    @Requires(Permission.READ)
    public String ranges(UUID taxon, Frame frame) {
        return shapes(
                "s.taxon_id IN (SELECT id FROM taxon WHERE lineage LIKE CONCAT(?, '%'))",
                species.byId(taxon).lineage(), frame);
    }

    @Requires(Permission.READ)
    public String ofLayer(UUID layer, Frame frame) {
        return shapes("s.layer_id = ?", layer.toString(), frame);
    }

    private String shapes(String which, String value, Frame frame) {
        List<String> boxes = frame.polygons();
        var arguments = new ArrayList<String>();
        arguments.add(Integer.toString(frame.detail().number()));
        arguments.add(value);
        arguments.addAll(boxes);
        String inside = boxes.isEmpty()
                ? ""
                : " AND ("
                        + String.join(
                                " OR ",
                                Collections.nCopies(boxes.size(), "MBRIntersects(s.shape, ST_GeomFromText(?, 4326))"))
                        + ")";
        List<ShapeRow> rows = reader.rows(
                SHAPES.formatted(which + inside, MOST + 1), ShapeRow.READER, arguments.toArray(String[]::new));
        boolean complete = rows.size() <= MOST;
        return features.collection(
                rows.stream()
                        .limit(MOST)
                        .flatMap(row -> feature(row, frame).stream())
                        .toList(),
                complete);
    }

    /** Nothing of a shape that only its rectangle brought here, such as one on both edges of the map. */
    private Optional<String> feature(ShapeRow row, Frame frame) {
        Blur blur = row.taxon() == null ? Blur.NONE : places.forCaller(row.taxon());
        if (!blur.applies()) {
            Geometry seen = frame.seen(row.shape());
            return seen.isEmpty() ? Optional.empty() : Optional.of(features.exact(row, seen, frame.detail()));
        }
        return Optional.of(features.blurred(row, coarse.of(row.id(), blur), frame.detail()));
    }
}
