package ayaz.holdings;

import ayaz.specimen.UnitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What acts change of a unit, as one row of the database: itself and where it stands. */
record UnitFacts(
        UUID id,
        String code,
        UnitState state,
        int ordinal,
        String containerType,
        boolean onHold,
        @Nullable String holdReason,
        int thawCount,
        @Nullable Instant checkedOutAt,
        long version,
        String lotId,
        @Nullable String nodeId,
        int slot,
        @Nullable Instant placedAt) {

    static final String SELECT =
            """
            SELECT u.id, u.code, u.state, u.ordinal, u.container_type, u.on_hold, u.hold_reason, u.thaw_count,
                u.checked_out_at, u.version, u.lot_id, p.node_id, p.slot, p.placed_at
            FROM stored_unit u LEFT JOIN placement p ON p.current_unit = u.id
            WHERE\s""";

    static UnitFacts of(ResultSet row) throws SQLException {
        return new UnitFacts(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                UnitState.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getInt(8),
                instant(row, 9),
                row.getLong(10),
                row.getString(11),
                row.getString(12),
                row.getInt(13),
                instant(row, 14));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
