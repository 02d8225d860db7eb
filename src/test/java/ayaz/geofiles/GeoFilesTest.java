package ayaz.geofiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ayaz.platform.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Files of the three formats are read alike; broken ones are refused and never break the reader. */
class GeoFilesTest {

    private static final String WGS84 =
            "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private static final double[] OUTLINE = {60, 40, 60, 50, 70, 50, 70, 40, 60, 40};
    private static final double[] HOLE = {64, 44, 66, 44, 66, 46, 64, 46, 64, 44};

    private static List<GeoTable> read(String name, byte[] bytes, @Nullable Integer epsg) {
        return GeoFiles.read(List.of(new GeoFile(name, bytes)), epsg);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Geometry only(List<GeoTable> tables) {
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).hasSize(1);
        return Objects.requireNonNull(tables.get(0).rows().get(0).geometry());
    }

    private static String refusal(ThrowingCallable act) {
        var found = new String[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> found[0] = refusal.key());
        return found[0];
    }

    private static Map<String, byte[]> shapefile(Charset charset) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("folder/Ranges.shp", Shapes.polygon(OUTLINE, HOLE));
        files.put("folder/ranges.DBF", Shapes.row(Map.of("BINOMIAL", "Ирбис"), charset));
        files.put("folder/ranges.prj", text(WGS84));
        files.put("folder/readme.txt", text("nothing"));
        return files;
    }

    @Test
    void zippedShapefileIsReadWithItsHole() {
        Geometry shape = only(read("ranges.zip", Shapes.zip(shapefile(StandardCharsets.UTF_8)), null));
        assertThat(shape.getArea()).isCloseTo(100 - 4, within(1e-9));
    }

    /** Russian programs say nothing of the encoding, or say it in a file beside. */
    @Test
    void cyrillicAttributesAreReadInTheirEncoding() {
        Charset old = Charset.forName("windows-1251");
        var files = shapefile(old);
        assertThat(read("a.zip", Shapes.zip(files), null)
                        .get(0)
                        .rows()
                        .get(0)
                        .attributes()
                        .getString("BINOMIAL"))
                .isEqualTo("Ирбис");
        files = shapefile(Charset.forName("IBM866"));
        files.put("folder/ranges.cpg", text("cp866"));
        assertThat(read("a.zip", Shapes.zip(files), null)
                        .get(0)
                        .rows()
                        .get(0)
                        .attributes()
                        .getString("BINOMIAL"))
                .isEqualTo("Ирбис");
    }

    @Test
    void shapefileWithoutItsPartsIsRefusedByName() {
        var files = shapefile(StandardCharsets.UTF_8);
        files.remove("folder/ranges.prj");
        byte[] zip = Shapes.zip(files);
        assertThat(refusal(() -> read("a.zip", zip, null))).isEqualTo("geofiles.refusal.unknownReference");
        assertThat(only(read("a.zip", zip, 4326)).getArea()).isCloseTo(96, within(1e-9));
        files.remove("folder/ranges.DBF");
        assertThat(refusal(() -> read("a.zip", Shapes.zip(files), 4326))).isEqualTo("geofiles.refusal.partMissing");
    }

    @Test
    void geoPackageIsReadInItsOwnSystem() {
        Geometry square = new GeometryFactory().toGeometry(new Envelope(600000, 610000, 5600000, 5610000));
        var tables = read("a.gpkg", Shapes.geoPackage(32642, "EPSG", square, "Panthera uncia"), null);
        assertThat(only(tables).getEnvelopeInternal().contains(new Coordinate(70.45, 50.57)))
                .isTrue();
        assertThat(tables.get(0).reference()).isEqualTo("EPSG:32642");
        assertThat(tables.get(0).rows().get(0).attributes().getString("sci_name"))
                .isEqualTo("Panthera uncia");
        assertThat(refusal(() -> read("a.gpkg", Shapes.geoPackage(-1, "NONE", square, "x"), null)))
                .isEqualTo("geofiles.refusal.unknownReference");
    }

    @Test
    void geoJsonMayNameAnotherSystem() {
        String json =
                """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}},
                 "features": [{"type": "Feature", "properties": {"a": 1},
                   "geometry": {"type": "Point", "coordinates": [-11169055.58, 2800000]}}, {"type": "Feature", "properties": null, "geometry": null}]}""";
        var rows = read("a.geojson", text(json), null).get(0).rows();
        assertThat(Objects.requireNonNull(rows.get(0).geometry()).getCoordinate().y)
                .isCloseTo(24.381786918784428, within(1e-7));
        assertThat(rows.get(1).flaw()).isNotNull();
    }

    @Test
    void whatIsNoFileOfShapesIsRefused() {
        assertThat(refusal(() -> read("a.geojson", text("[1, 2"), null))).isEqualTo("geofiles.refusal.notGeoJson");
        assertThat(refusal(() -> read("a.geojson", text("{\"type\":\"Polygon\",\"coordinates\":[[1]]}"), null)))
                .isEqualTo("geofiles.refusal.notGeoJson");
        assertThat(refusal(() -> read("a.gpkg", text("no database"), null))).isEqualTo("geofiles.refusal.broken");
        assertThat(refusal(() -> read("a.pdf", text("%PDF"), null))).isEqualTo("geofiles.refusal.nothingInside");
        assertThat(refusal(() -> read("a.zip", Shapes.zip(Map.of("a.txt", text("x"))), null)))
                .isEqualTo("geofiles.refusal.nothingInside");
    }

    /** Whatever single bytes are wrong, and wherever the file ends: it is read or refused, quickly. */
    @Test
    void damagedShapefilesAreReadOrRefused() {
        var chance = new Random(7);
        byte[] shp = Shapes.polygon(OUTLINE, HOLE);
        byte[] dbf = Shapes.row(Map.of("BINOMIAL", "x"), StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] shapes = damaged(shp, chance);
            byte[] rows = damaged(dbf, chance);
            try {
                GeoFiles.read(
                        List.of(
                                new GeoFile("a.shp", shapes),
                                new GeoFile("a.dbf", rows),
                                new GeoFile("a.prj", text(WGS84))),
                        null);
            } catch (Refusal refused) {
                assertThat(refused.key()).startsWith("geofiles.refusal.");
            }
        }
    }

    private static byte[] damaged(byte[] sound, Random chance) {
        byte[] bytes = sound.clone();
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        if (chance.nextInt(4) == 0) {
            ByteBuffer.wrap(bytes).putInt(chance.nextInt(bytes.length - 4), chance.nextInt());
        }
        return chance.nextInt(3) == 0 ? Arrays.copyOf(bytes, chance.nextInt(bytes.length)) : bytes;
    }
}
