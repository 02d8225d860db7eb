package ayaz.geography;

import ayaz.platform.DirectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A shape as the database has it, drawn as exactly as was asked. */
record ShapeRow(
        UUID id,
        UUID layer,
        @Nullable UUID taxon,
        @Nullable String name,
        @Nullable String presence,
        @Nullable String origin,
        @Nullable String seasonality,
        @Nullable Integer year,
        String attribution,
        Geometry shape) {

    static final DirectReader.Row<ShapeRow> READER = ShapeRow::read;

    private static ShapeRow read(ResultSet row) throws SQLException {
        String taxon = row.getString("taxon_id");
        int year = row.getInt("data_year");
        return new ShapeRow(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("layer_id")),
                taxon == null ? null : UUID.fromString(taxon),
                row.getString("name"),
                row.getString("presence"),
                row.getString("origin"),
                row.getString("seasonality"),
                year == 0 ? null : year,
                row.getString("attribution"),
                WellKnownBinary.read(row.getBytes("drawn")));
    }
}
