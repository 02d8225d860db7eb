package ayaz.geofiles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.sqlite.SQLiteConfig;

/** A GeoPackage (OGC 12-128): an SQLite database with a table for each layer, only read, from a file of its own. */
final class GeoPackage {

    private static final String TABLES =
            """
            SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id
            FROM gpkg_geometry_columns g
            JOIN gpkg_contents c ON c.table_name = g.table_name AND c.data_type = 'features'
            JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            ORDER BY g.table_name""";

    /** By the number in the flags of a geometry. */
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private final GeoFile file;
    private final @Nullable Integer epsg;

    private record Layer(String table, String column, Projection projection) {}

    private GeoPackage(GeoFile file, @Nullable Integer epsg) {
        this.file = file;
        this.epsg = epsg;
    }

    static List<GeoTable> read(GeoFile file, @Nullable Integer epsg) {
        try {
            Path copy = Files.createTempFile("ayaz-", ".gpkg");
            try {
                Files.write(copy, file.bytes());
                return new GeoPackage(file, epsg).tables(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (SQLException | ParseException | IllegalArgumentException e) {
            throw GeofileRefusals.broken(file.shortName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<GeoTable> tables(Path copy) throws SQLException, ParseException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var tables = new ArrayList<GeoTable>();
        try (Connection database = config.createConnection("jdbc:sqlite:" + copy)) {
            for (Layer layer : layers(database)) {
                tables.add(
                        Rows.sound(file.shortName() + ": " + layer.table(), layer.projection(), rows(database, layer)));
            }
        }
        return tables;
    }

    private List<Layer> layers(Connection database) throws SQLException {
        var layers = new ArrayList<Layer>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                layers.add(new Layer(
                        found.getString(1), found.getString(2), projection(found.getString(3), found.getInt(4))));
            }
        }
        return layers;
    }

    private Projection projection(@Nullable String organization, int code) {
        if (epsg != null) {
            return Projection.ofEpsg(epsg);
        }
        if (!"EPSG".equalsIgnoreCase(organization)) {
            throw GeofileRefusals.unknownReference(file.shortName());
        }
        return Projection.ofEpsg(code);
    }

    private static List<RawRow> rows(Connection database, Layer layer) throws SQLException, ParseException {
        String sql = "SELECT * FROM \"" + layer.table().replace("\"", "\"\"") + "\" LIMIT " + (Rows.MOST + 1);
        var rows = new ArrayList<RawRow>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(new RawRow(attributes(found, layer.column()), geometry(found.getBytes(layer.column()))));
            }
        }
        return rows;
    }

    private static JsonObject attributes(ResultSet row, String geometry) throws SQLException {
        var attributes = Json.createObjectBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnName(i);
            if (!name.equalsIgnoreCase(geometry)) {
                attributes.add(name, value(row.getObject(i)));
            }
        }
        return attributes.build();
    }

    private static JsonValue value(@Nullable Object value) {
        if (value == null || value instanceof byte[]) {
            return JsonValue.NULL;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(value.toString());
    }

    /** "GP", version, flags, reference system, perhaps an envelope; then well-known binary. */
    private static @Nullable Geometry geometry(byte @Nullable [] blob) throws ParseException {
        if (blob == null) {
            return null;
        }
        if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
            throw new ParseException("not a geometry");
        }
        int flags = blob[3];
        int envelope = (flags >> 1) & 7;
        boolean empty = (flags & 0x10) != 0;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw new ParseException("envelope " + envelope);
        }
        if (empty) {
            return null;
        }
        ByteBuffer rest = ByteBuffer.wrap(blob).position(8 + ENVELOPE_BYTES[envelope]);
        var wkb = new byte[rest.remaining()];
        rest.get(wkb);
        return new WKBReader().read(wkb);
    }
}
