package ayaz.collecting;

import ayaz.places.Blur;
import ayaz.places.Coordinates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes the points in batches, on the connection of the transaction that is under way; the object mapper knows none. */
@ApplicationScoped
class CollectingTable {

    private static final int PORTION = 1000;

    private static final String INSERT =
            """
            INSERT INTO collecting_place (lot_id, taxon_id, blur_radius_m, exact, shown)
            VALUES (?, ?, ?, POINT(?, ?), POINT(?, ?))""";

    /** The few radiuses that are stated are looked through for each taxon that something was collected of. */
    private static final String OUTDATED =
            """
            SELECT p.taxon_id, p.blur_radius_m, COALESCE((
                SELECT w.blur_radius_m FROM taxon w
                WHERE w.blur_radius_m IS NOT NULL AND t.lineage LIKE CONCAT(w.lineage, '%')
                ORDER BY LENGTH(w.lineage) DESC LIMIT 1), 0) AS wanted
            FROM (SELECT DISTINCT taxon_id, blur_radius_m FROM collecting_place) p JOIN taxon t ON t.id = p.taxon_id
            HAVING blur_radius_m <> wanted""";

    private static final String FOLLOW =
            """
            UPDATE collecting_place p JOIN material_sample l ON l.id = p.lot_id
            SET p.taxon_id = l.taxon_id WHERE p.taxon_id <> l.taxon_id""";

    private static final String FOLLOW_ONE = FOLLOW + " AND p.lot_id = ?";

    private static final String EXACT =
            """
            SELECT lot_id, ST_Y(exact), ST_X(exact) FROM collecting_place
            WHERE taxon_id = ? AND blur_radius_m = ? LIMIT\s"""
                    + PORTION;

    private static final String SHOW =
            "UPDATE collecting_place SET blur_radius_m = ?, shown = POINT(?, ?) WHERE lot_id = ?";

    @PersistenceContext
    EntityManager entities;

    /** A lot was collected there. */
    record NewPlace(UUID lotId, UUID taxonId, Coordinates exact, Blur blur) {}

    /** The places of a taxon whose points were made with another radius than theirs. */
    private record Outdated(String taxonId, int radius, Blur wanted) {}

    private record Known(String lotId, Coordinates exact) {}

    void add(List<NewPlace> places) {
        try (PreparedStatement insert = connection().prepareStatement(INSERT)) {
            for (NewPlace place : places) {
                insert.setString(1, place.lotId().toString());
                insert.setString(2, place.taxonId().toString());
                insert.setInt(3, place.blur().radiusMetres());
                point(insert, 4, place.exact());
                point(insert, 6, place.blur().shown(place.exact()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Lots may be of another taxon by now. */
    void followLots() {
        try (var update = connection().prepareStatement(FOLLOW)) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Whether any of these lots is of another taxon by now. */
    boolean followLots(Collection<UUID> lots) {
        try (PreparedStatement update = connection().prepareStatement(FOLLOW_ONE)) {
            for (UUID lot : lots) {
                update.setString(1, lot.toString());
                update.addBatch();
            }
            return IntStream.of(update.executeBatch()).anyMatch(changed -> changed != 0);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Makes anew every point whose taxon has another radius by now. */
    void makeAnew() {
        Connection connection = connection();
        try {
            for (Outdated each : outdated(connection)) {
                while (makeAnew(connection, each)) {
                    // the next portion: those that were made are no longer outdated
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** That of the act, so that what it has written is there to be pointed to. */
    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static List<Outdated> outdated(Connection connection) throws SQLException {
        var outdated = new ArrayList<Outdated>();
        try (var query = connection.prepareStatement(OUTDATED);
                var row = query.executeQuery()) {
            while (row.next()) {
                outdated.add(new Outdated(row.getString(1), row.getInt(2), new Blur(row.getInt(3))));
            }
        }
        return outdated;
    }

    private static boolean makeAnew(Connection connection, Outdated outdated) throws SQLException {
        List<Known> portion = portion(connection, outdated);
        try (var update = connection.prepareStatement(SHOW)) {
            for (Known place : portion) {
                update.setInt(1, outdated.wanted.radiusMetres());
                point(update, 2, outdated.wanted.shown(place.exact));
                update.setString(4, place.lotId);
                update.addBatch();
            }
            update.executeBatch();
        }
        return portion.size() == PORTION;
    }

    private static List<Known> portion(Connection connection, Outdated outdated) throws SQLException {
        var portion = new ArrayList<Known>();
        try (var query = connection.prepareStatement(EXACT)) {
            query.setString(1, outdated.taxonId);
            query.setInt(2, outdated.radius);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    portion.add(new Known(row.getString(1), new Coordinates(row.getDouble(2), row.getDouble(3))));
                }
            }
        }
        return portion;
    }

    private static void point(PreparedStatement statement, int first, Coordinates point) throws SQLException {
        statement.setDouble(first, point.longitude());
        statement.setDouble(first + 1, point.latitude());
    }
}
