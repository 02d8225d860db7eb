package ayaz.geofiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/** Files of shapes for tests, written as other programs write them. */
public final class Shapes {

    private Shapes() {}

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zipped Shapefile in degrees WGS 84: one square of one species. */
    public static byte[] shapefile(String file, String species, double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                file + ".shp", polygon(new double[] {west, south, west, north, east, north, east, south, west, south}));
        parts.put(file + ".dbf", row(Map.of("binomial", species), StandardCharsets.UTF_8));
        parts.put(
                file + ".prj",
                ("GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                                + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]")
                        .getBytes(StandardCharsets.US_ASCII));
        return zip(parts);
    }

    /** A {@code .shp} with one polygon of these rings, each as x y x y … */
    static byte[] polygon(double[]... rings) {
        int points = 0;
        for (double[] ring : rings) {
            points += ring.length / 2;
        }
        int content = 44 + 4 * rings.length + 16 * points;
        ByteBuffer shp = ByteBuffer.allocate(100 + 8 + content);
        shp.putInt(0, 9994).putInt(24, (100 + 8 + content) / 2).position(100);
        shp.putInt(1).putInt(content / 2).order(ByteOrder.LITTLE_ENDIAN);
        shp.putInt(5).position(shp.position() + 32).putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            shp.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double each : ring) {
                shp.putDouble(each);
            }
        }
        return shp.array();
    }

    /** A {@code .dbf} with one row of texts of 40 bytes. */
    static byte[] row(Map<String, String> attributes, Charset charset) {
        int header = 32 + 32 * attributes.size() + 1;
        int length = 1 + 40 * attributes.size();
        ByteBuffer dbf = ByteBuffer.allocate(header + length).order(ByteOrder.LITTLE_ENDIAN);
        dbf.put(0, (byte) 3).putInt(4, 1).putShort(8, (short) header).putShort(10, (short) length);
        int at = 32;
        for (String name : attributes.keySet()) {
            dbf.put(at, name.getBytes(StandardCharsets.US_ASCII))
                    .put(at + 11, (byte) 'C')
                    .put(at + 16, (byte) 40);
            at += 32;
        }
        dbf.put(at, (byte) 0x0D).put(at + 1, (byte) ' ');
        at += 2;
        for (String value : attributes.values()) {
            byte[] text = value.getBytes(charset);
            for (int i = 0; i < 40; i++) {
                dbf.put(at + i, i < text.length ? text[i] : (byte) ' ');
            }
            at += 40;
        }
        return dbf.array();
    }

    /** A GeoPackage with one table {@code ranges}, one row of it. */
    public static byte[] geoPackage(int srs, String organization, Geometry shape, String name) {
        try {
            Path file = Files.createTempFile("test", ".gpkg");
            try {
                fill(file, srs, organization, shape, name);
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Path file, int srs, String organization, Geometry shape, String name) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    """
                    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
                        organization_coordsys_id INTEGER, definition TEXT)""");
            statement.executeUpdate(
                    "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER)");
            statement.executeUpdate(
                    "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER)");
            statement.executeUpdate(
                    "CREATE TABLE \"ranges\" (fid INTEGER PRIMARY KEY, geom BLOB, sci_name TEXT, presence INTEGER)");
            statement.executeUpdate("INSERT INTO gpkg_spatial_ref_sys VALUES ('s', %d, '%s', %d, '')"
                    .formatted(srs, organization, srs));
            statement.executeUpdate("INSERT INTO gpkg_contents VALUES ('ranges', 'features', %d)".formatted(srs));
            statement.executeUpdate(
                    "INSERT INTO gpkg_geometry_columns VALUES ('ranges', 'geom', 'POLYGON', %d, 0, 0)".formatted(srs));
            try (var row = database.prepareStatement("INSERT INTO ranges VALUES (1, ?, ?, 1)")) {
                row.setBytes(1, blob(srs, shape));
                row.setString(2, name);
                row.executeUpdate();
            }
        }
    }

    /** With an envelope, as most programs write it. */
    private static byte[] blob(int srs, Geometry shape) {
        byte[] wkb = new WKBWriter(2).write(shape);
        var reach = shape.getEnvelopeInternal();
        return ByteBuffer.allocate(8 + 32 + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) 0b0011)
                .putInt(srs)
                .putDouble(reach.getMinX())
                .putDouble(reach.getMaxX())
                .putDouble(reach.getMinY())
                .putDouble(reach.getMaxY())
                .put(wkb)
                .array();
    }
}
