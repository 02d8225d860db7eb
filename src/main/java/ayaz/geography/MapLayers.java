package ayaz.geography;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/** Keeps layers and their shapes. The object mapper knows no geometry, so the shapes are written past it. */
@ApplicationScoped
class MapLayers {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    MapLayer byId(UUID id) {
        return Optional.ofNullable(entities.find(MapLayer.class, id)).orElseThrow(GeographyRefusals::noSuchLayer);
    }

    void add(MapLayer layer, Collection<PlannedShape> shapes) {
        entities.persist(layer);
        entities.flush();
        try {
            write(entities.unwrap(Connection.class), layer.id(), shapes);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void write(Connection connection, UUID layer, Collection<PlannedShape> shapes) throws SQLException {
        try (var rows = connection.prepareStatement(
                        """
                        INSERT INTO map_shape (id, layer_id, taxon_id, name, presence, origin, seasonality, data_year,
                            properties, mended, shape)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ST_GeomFromWKB(?, 4326))""");
                var outlines = connection.prepareStatement(
                        "INSERT INTO map_outline (shape_id, detail, shape) VALUES (?, ?, ST_GeomFromWKB(?, 4326))")) {
            int waiting = 0;
            for (PlannedShape shape : shapes) {
                addShape(rows, layer, shape);
                addOutlines(outlines, shape);
                if (++waiting % BATCH == 0) {
                    rows.executeBatch();
                    outlines.executeBatch();
                }
            }
            rows.executeBatch();
            outlines.executeBatch();
        }
    }

    private static void addShape(PreparedStatement row, UUID layer, PlannedShape shape) throws SQLException {
        row.setString(1, shape.id().toString());
        row.setString(2, layer.toString());
        row.setString(3, shape.taxon() == null ? null : shape.taxon().toString());
        row.setString(4, shape.name());
        row.setString(5, shape.presence());
        row.setString(6, shape.origin());
        row.setString(7, shape.seasonality());
        setYear(row, 8, shape.year());
        row.setString(9, shape.properties().toString());
        row.setBoolean(10, shape.mended());
        row.setBytes(11, bytes(shape.shape()));
        row.addBatch();
    }

    private static void setYear(PreparedStatement row, int at, @Nullable Integer year) throws SQLException {
        if (year == null) {
            row.setNull(at, Types.SMALLINT);
        } else {
            row.setInt(at, year);
        }
    }

    private static void addOutlines(PreparedStatement row, PlannedShape shape) throws SQLException {
        for (Detail detail : Detail.SIMPLER) {
            Optional<Geometry> simpler = detail.simpler(shape.shape());
            if (simpler.isPresent()) {
                row.setString(1, shape.id().toString());
                row.setInt(2, detail.number());
                row.setBytes(3, bytes(simpler.get()));
                row.addBatch();
            }
        }
    }

    private static byte[] bytes(Geometry shape) {
        return new WKBWriter(2).write(shape);
    }
}
