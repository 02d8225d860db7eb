package ayaz.occurrences;

import ayaz.places.Blur;
import ayaz.places.Cell;
import ayaz.places.Coordinates;
import ayaz.places.SensitivePlaces;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * How many occurrences there are in each cell of the map. The counts are made from the rows themselves, by the database,
 * in the transaction that adds, takes back or moves them. Whoever does so holds the rows of the taxa in
 * {@code occurrence_blur}, in one order for all, so that nobody waits for another in a circle.
 */
@ApplicationScoped
class CellTable {

    private static final int BATCH = 500;

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    @Inject
    SensitivePlaces places;

    /** From now on until the end of the act nobody else adds, takes back or moves points of these taxa. */
    Map<UUID, Blur> hold(Collection<UUID> taxa) {
        var blurs = new HashMap<UUID, Blur>();
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT IGNORE INTO occurrence_blur (taxon_id, radius_m) VALUES (?, ?)");
                PreparedStatement lock = connection.prepareStatement(
                        "SELECT radius_m FROM occurrence_blur WHERE taxon_id = ? FOR UPDATE")) {
            for (UUID taxon : new TreeSet<>(taxa)) {
                Blur blur = places.of(taxon);
                blurs.put(taxon, blur);
                insert.setString(1, taxon.toString());
                insert.setInt(2, blur.radiusMetres());
                insert.executeUpdate();
                lock.setString(1, taxon.toString());
                lock.executeQuery().close();
            }
            return blurs;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The taxa of a data set. */
    List<UUID> taxaOf(UUID dataset) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT DISTINCT taxon_id FROM occurrence WHERE dataset_id = ?")) {
            select.setString(1, dataset.toString());
            return ids(select);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void add(UUID dataset) {
        count("", "o.dataset_id = ?", List.of(dataset));
    }

    /** Before its rows stop standing. */
    void takeAway(UUID dataset) {
        count("-", "o.dataset_id = ?", List.of(dataset));
        taxaOf(dataset).forEach(this::findYears);
    }

    private void count(String sign, String which, List<UUID> ids) {
        CellCounts.changing(sign, which).forEach(statement -> write(statement, ids));
    }

    /** After something was taken away. */
    private void findYears(UUID taxon) {
        write(CellCounts.YEARS, List.of(taxon, taxon));
    }

    private void write(String sql, List<UUID> ids) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setString(i + 1, ids.get(i).toString());
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The taxa whose points were made with another blur than theirs, all of them. */
    List<UUID> outdated() {
        var outdated = new ArrayList<UUID>();
        radii().forEach((taxon, radius) -> {
            if (places.of(taxon).radiusMetres() != radius) {
                outdated.add(taxon);
            }
        });
        return outdated;
    }

    /** The taxa that have occurrences, with the radius that their points were made with. */
    Map<UUID, Integer> radii() {
        try (Connection connection = connections.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT taxon_id, radius_m FROM occurrence_blur");
                ResultSet row = select.executeQuery()) {
            var radii = new HashMap<UUID, Integer>();
            while (row.next()) {
                radii.put(UUID.fromString(row.getString(1)), row.getInt(2));
            }
            return radii;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Some points of a taxon that is held are made anew; whether there may be more. */
    boolean remakeSome(UUID taxon, Blur blur) {
        try (Connection connection = connections.getConnection()) {
            List<Moved> moved = outdated(connection, taxon, blur);
            List<UUID> ids = moved.stream().map(Moved::id).toList();
            if (!ids.isEmpty()) {
                String these = "o.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
                count("-", these, ids);
                move(connection, moved, blur);
                count("", these, ids);
            }
            if (ids.size() < BATCH) {
                done(connection, taxon, blur);
                findYears(taxon);
            }
            return ids.size() == BATCH;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private record Moved(UUID id, double longitude, double latitude) {}

    private static List<Moved> outdated(Connection connection, UUID taxon, Blur blur) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                """
                SELECT id, ST_X(place), ST_Y(place) FROM occurrence
                WHERE taxon_id = ? AND (shown_radius_m < ? OR shown_radius_m > ?) LIMIT ?""")) {
            select.setString(1, taxon.toString());
            select.setInt(2, blur.radiusMetres());
            select.setInt(3, blur.radiusMetres());
            select.setInt(4, BATCH);
            try (ResultSet row = select.executeQuery()) {
                var moved = new ArrayList<Moved>();
                while (row.next()) {
                    moved.add(new Moved(UUID.fromString(row.getString(1)), row.getDouble(2), row.getDouble(3)));
                }
                return moved;
            }
        }
    }

    private static void move(Connection connection, List<Moved> moved, Blur blur) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                """
                UPDATE occurrence SET shown_place = POINT(?, ?), shown_cell = ?, shown_radius_m = ? WHERE id = ?""")) {
            for (Moved each : moved) {
                boolean nowhere = each.latitude() > 90;
                Coordinates shown = nowhere ? null : blur.shown(new Coordinates(each.latitude(), each.longitude()));
                update.setDouble(1, shown == null ? OccurrenceTable.NOWHERE : shown.longitude());
                update.setDouble(2, shown == null ? OccurrenceTable.NOWHERE : shown.latitude());
                update.setLong(
                        3,
                        shown == null
                                ? Cell.NOWHERE
                                : Cell.of(shown, Cell.FINEST).number());
                update.setInt(4, blur.radiusMetres());
                update.setString(5, each.id().toString());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void done(Connection connection, UUID taxon, Blur blur) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE occurrence_blur SET radius_m = ? WHERE taxon_id = ?")) {
            update.setInt(1, blur.radiusMetres());
            update.setString(2, taxon.toString());
            update.executeUpdate();
        }
    }

    private static List<UUID> ids(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            var ids = new ArrayList<UUID>();
            while (row.next()) {
                ids.add(UUID.fromString(row.getString(1)));
            }
            return ids;
        }
    }
}
