package ayaz.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The limit of placing: the statements of the act, as the product sends them, in one durable transaction of plain JDBC
 * with nothing around it.
 */
final class JdbcPlacing {

    private final Connection connection;
    private final String actor;

    JdbcPlacing(Connection connection, String actor) throws SQLException {
        this.connection = connection;
        this.actor = actor;
        connection.setAutoCommit(false);
    }

    void place(String code, String box) throws SQLException {
        String[] unit = row(
                "SELECT id, checked_out_at, collected_at, container_type, created_at, hold_reason, last_event_at,"
                        + " last_seq, on_hold, ordinal, organism_id, returns_to, sample_type, state, taxon_id,"
                        + " thaw_count, version, lot_id FROM stored_unit WHERE code = ? FOR UPDATE",
                code);
        row("SELECT id, slot, node_id FROM placement WHERE current_unit = ?", unit[0]);
        String[] node = row(
                "SELECT id, barcode, capacity, grid_columns, container_types, created_at, kind, lineage, name,"
                        + " numbering, occupied, parent_id, path, quarantine, grid_rows, sort_order, status,"
                        + " temperature_class, template, version FROM storage_node WHERE barcode = ? FOR UPDATE",
                box);
        row("SELECT * FROM material_sample WHERE id = ?", unit[17]);
        int slot = free(node[0]);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String event = UuidCreator.getTimeOrderedEpoch().toString();
        String place = node[12] + "\u001f" + slot;
        Timestamp time = Timestamp.from(now);
        change(
                "UPDATE stored_unit SET state = 'AVAILABLE', last_event_at = ?, last_seq = 2,"
                        + " version = version + 1 WHERE id = ?",
                time,
                unit[0]);
        change(
                "INSERT INTO custody_event (id, unit_id, seq, event_type, occurred_at, utc_offset, recorded_at,"
                        + " actor_id, actor_name, to_place, state_after, late)"
                        + " VALUES (?, ?, 2, 'PLACED', ?, 0, ?, ?, 'Bench', ?, 'AVAILABLE', FALSE)",
                event,
                unit[0],
                time,
                time,
                actor,
                place);
        change("UPDATE storage_node SET occupied = occupied + 1, version = version + 1 WHERE id = ?", node[0]);
        change(
                "INSERT INTO placement (id, node_id, slot, unit_id, placed_at, placed_by) VALUES (?, ?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch().toString(),
                node[0],
                slot,
                unit[0],
                time,
                actor);
        connection.commit();
    }

    private String[] row(String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet found = statement.executeQuery()) {
                var values = new String[found.getMetaData().getColumnCount()];
                if (found.next()) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = found.getString(i + 1);
                    }
                }
                return values;
            }
        }
    }

    private int free(String node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT current_slot FROM placement"
                + " WHERE node_id = ? AND current_slot IS NOT NULL ORDER BY current_slot")) {
            statement.setString(1, node);
            int slot = 1;
            try (ResultSet taken = statement.executeQuery()) {
                while (taken.next() && taken.getInt(1) == slot) {
                    slot++;
                }
            }
            return slot;
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
