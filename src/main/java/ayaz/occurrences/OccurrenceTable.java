package ayaz.occurrences;

import ayaz.places.Blur;
import ayaz.places.Cell;
import ayaz.places.Coordinates;
import ayaz.platform.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows of occurrences and counts, written past the object mapper, many at a time, on the connection of the act that is
 * under way.
 */
@ApplicationScoped
class OccurrenceTable {

    /** Where no map looks. */
    static final double NOWHERE = 999;

    private static final int ROWS_AT_ONCE = 50;

    private static final String COLUMNS =
            """
            INSERT INTO occurrence (id, dataset_id, source_id, occurrence_id, row_hash, taxon_id, verbatim_name,
                organism_id, animal_number, basis, event_date, began_at, ended_at, date_precision, seen_year, place,
                shown_place, shown_radius_m, shown_cell, uncertainty_m, datum, verbatim_coordinates, verbatim_datum, oblast, locality, individuals, sex,
                life_stage, sampling_method, recorded_by, media_url, licence, generalizations, remarks) VALUES\s""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, POINT(?, ?), POINT(?, ?), ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String COUNT =
            """
            INSERT INTO occurrence_count (id, dataset_id, source_id, count_id, row_hash, taxon_id, verbatim_name,
                event_date, began_at, ended_at, date_precision, seen_year, area, counted, lowest, highest,
                count_method, surveyed_km2, recorded_by, remarks)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    /** Which of these rows stand already. */
    Map<String, Survey.Known> known(UUID source, Collection<String> ids) {
        return known("occurrence", "occurrence_id", source, ids);
    }

    Map<String, Survey.Known> knownCounts(UUID source, Collection<String> ids) {
        return known("occurrence_count", "count_id", source, ids);
    }

    private Map<String, Survey.Known> known(String table, String column, UUID source, Collection<String> ids) {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        String sql =
                "SELECT o.%2$s, o.row_hash, d.name FROM %1$s o JOIN occurrence_dataset d ON d.id = o.dataset_id WHERE o.source_id = ? AND o.%2$s IN (%3$s) AND o.standing = 1"
                        .formatted(table, column, marks);
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, source.toString());
            int at = 2;
            for (String id : ids) {
                select.setString(at++, id);
            }
            return read(select);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Map<String, Survey.Known> read(PreparedStatement select) throws SQLException {
        var known = new HashMap<String, Survey.Known>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                known.put(row.getString(1), new Survey.Known(row.getLong(2), row.getString(3)));
            }
        }
        return known;
    }

    /** @param blurs of their taxa */
    void add(Dataset dataset, List<Resolved> rows, Map<UUID, Blur> blurs) {
        try (Connection connection = connections.getConnection()) {
            for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                List<Resolved> some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
                String sql = COLUMNS + String.join(", ", Collections.nCopies(some.size(), ROW));
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    var cells = new Filling(insert);
                    for (Resolved row : some) {
                        fill(cells, dataset, row, blurs.getOrDefault(row.taxon().id(), Blur.NONE));
                    }
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void fill(Filling cells, Dataset dataset, Resolved row, Blur blur) throws SQLException {
        Sighting seen = row.sighting();
        Coordinates place = seen.place();
        Coordinates shown = place == null ? null : blur.shown(place);
        cells.text(Ids.next());
        cells.text(dataset.id());
        cells.text(dataset.sourceId());
        cells.text(seen.id());
        cells.number(Fingerprint.of(seen.told()));
        cells.text(row.taxon().id());
        cells.text(seen.name());
        cells.text(row.animal());
        cells.text(seen.numbers().isEmpty() ? null : seen.numbers().get(0));
        cells.text(seen.basis());
        cells.when(seen.when());
        cells.point(place);
        cells.point(shown);
        cells.number(blur.radiusMetres());
        cells.number(shown == null ? Cell.NOWHERE : Cell.of(shown, Cell.FINEST).number());
        cells.number(seen.uncertainty());
        cells.text(seen.datum());
        VerbatimPlace verbatim = seen.verbatim();
        cells.text(verbatim == null ? null : verbatim.coordinates());
        cells.text(verbatim == null ? null : verbatim.datum());
        cells.text(seen.oblast());
        cells.text(seen.locality());
        cells.number(seen.individuals());
        cells.text(seen.sex());
        cells.text(seen.lifeStage());
        cells.text(seen.method());
        cells.text(seen.recordedBy());
        cells.text(seen.media());
        cells.text(seen.licence());
        cells.text(seen.generalizations());
        cells.text(seen.remarks());
    }

    void addCounts(Dataset dataset, List<ResolvedCount> rows) {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(COUNT)) {
            for (ResolvedCount row : rows) {
                fill(new Filling(insert), dataset, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void fill(Filling cells, Dataset dataset, ResolvedCount row) throws SQLException {
        AreaCount count = row.count();
        cells.text(Ids.next());
        cells.text(dataset.id());
        cells.text(dataset.sourceId());
        cells.text(count.id());
        cells.number(Fingerprint.of(count.told()));
        cells.text(row.taxon().id());
        cells.text(count.name());
        cells.when(count.when());
        cells.text(count.area());
        cells.number(count.counted());
        cells.number(count.lowest());
        cells.number(count.highest());
        cells.text(count.method());
        cells.text(count.surveyedKm2());
        cells.text(count.recordedBy());
        cells.text(count.remarks());
    }

    /** None of it stands any more; what it was stays. */
    void takeBack(UUID dataset) {
        try (Connection connection = connections.getConnection()) {
            for (String table : List.of("occurrence", "occurrence_count")) {
                try (PreparedStatement update =
                        connection.prepareStatement("UPDATE " + table + " SET standing = NULL WHERE dataset_id = ?")) {
                    update.setString(1, dataset.toString());
                    update.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The places of a statement, filled one after the other. */
    private static final class Filling {

        private final PreparedStatement statement;
        private int at;

        Filling(PreparedStatement statement) {
            this.statement = statement;
        }

        void text(@Nullable Object value) throws SQLException {
            statement.setString(++at, value == null ? null : value.toString());
        }

        void number(@Nullable Number value) throws SQLException {
            if (value == null) {
                statement.setString(++at, null);
            } else {
                statement.setLong(++at, value.longValue());
            }
        }

        void when(EventDate when) throws SQLException {
            String written = when.written();
            text(written.length() <= 60 ? written : written.substring(0, 60));
            statement.setObject(++at, when.from());
            statement.setObject(++at, when.to());
            text(when.precision());
            number(when.year());
        }

        void point(@Nullable Coordinates point) throws SQLException {
            statement.setDouble(++at, point == null ? NOWHERE : point.longitude());
            statement.setDouble(++at, point == null ? NOWHERE : point.latitude());
        }
    }
}
