package ayaz.geography;

import ayaz.geofiles.GeoJson;
import ayaz.places.Blur;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Shapes as GeoJSON, with what a legend and a reader of the file need to know of them. */
@ApplicationScoped
class Features {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    /** {@code complete}: there are no others. */
    String collection(List<String> features, boolean complete) {
        return "{\"type\":\"FeatureCollection\",\"complete\":" + complete + ",\"features\":["
                + String.join(",", features) + "]}";
    }

    String exact(ShapeRow row, Geometry shape, Detail detail) {
        return feature(row, shape, detail, null);
    }

    String blurred(ShapeRow row, GridCells cells, Detail detail) {
        var said = new Blur(Math.min(cells.metres(), Blur.MOST)).text(texts);
        return feature(row, cells.shape(), detail.compareTo(Detail.REGIONS) < 0 ? Detail.REGIONS : detail, said);
    }

    private String feature(ShapeRow row, Geometry shape, Detail detail, @Nullable String generalized) {
        return "{\"type\":\"Feature\",\"id\":\"" + row.id() + "\",\"geometry\":"
                + GeoJson.write(shape, detail.decimals()) + ",\"properties\":"
                + properties(row, generalized) + "}";
    }

    private String properties(ShapeRow row, @Nullable String generalized) {
        JsonObjectBuilder said =
                BUILDERS.createObjectBuilder().add("layer", row.layer().toString());
        UUID taxon = row.taxon();
        if (taxon == null) {
            add(said, "name", row.name());
        } else {
            said.add("taxonId", taxon.toString())
                    .add("scientificName", species.byId(taxon).scientificName());
        }
        addTerm(said, "presence", "RANGE_PRESENCE", row.presence());
        addTerm(said, "origin", "RANGE_ORIGIN", row.origin());
        addTerm(said, "seasonality", "RANGE_SEASON", row.seasonality());
        Integer year = row.year();
        if (year != null) {
            said.add("year", year);
        }
        add(said, "dataGeneralizations", generalized);
        said.add("attribution", row.attribution());
        return said.build().toString();
    }

    private void addTerm(JsonObjectBuilder said, String name, String vocabulary, @Nullable String code) {
        add(said, name, code);
        add(said, name + "Label", code == null ? null : terms.label(vocabulary, code));
    }

    private static void add(JsonObjectBuilder said, String name, @Nullable String value) {
        if (value != null) {
            said.add(name, value);
        }
    }
}
