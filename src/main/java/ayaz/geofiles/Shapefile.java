package ayaz.geofiles;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A Shapefile, which is several files of one name. */
final class Shapefile {

    private Shapefile() {}

    /** {@code siblings} are all files of that archive by name in small letters. */
    static GeoTable read(GeoFile shp, Map<String, GeoFile> siblings, @Nullable Integer epsg) {
        GeoFile dbf = siblings.get(shp.base() + ".dbf");
        if (dbf == null) {
            throw GeofileRefusals.partMissing(shp.shortName(), ".dbf");
        }
        List<@Nullable JsonObject> attributes = DbfTable.read(dbf, siblings.get(shp.base() + ".cpg"));
        List<@Nullable Geometry> shapes = ShapeRecords.read(shp);
        if (shapes.size() != attributes.size()) {
            throw GeofileRefusals.broken(shp.shortName());
        }
        var rows = new ArrayList<RawRow>();
        for (int i = 0; i < shapes.size(); i++) {
            JsonObject row = attributes.get(i);
            if (row != null || shapes.get(i) != null) {
                rows.add(new RawRow(row == null ? JsonValue.EMPTY_JSON_OBJECT : row, shapes.get(i)));
            }
        }
        return Rows.sound(shp.shortName(), projection(shp, siblings.get(shp.base() + ".prj"), epsg), rows);
    }

    private static Projection projection(GeoFile shp, @Nullable GeoFile prj, @Nullable Integer epsg) {
        if (epsg != null) {
            return Projection.ofEpsg(epsg);
        }
        if (prj == null) {
            throw GeofileRefusals.unknownReference(shp.shortName());
        }
        return PrjFile.read(shp.shortName(), new String(prj.bytes(), StandardCharsets.UTF_8));
    }
}
