package ayaz.transparency;

import ayaz.leaves.LogLeaf;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Makes the leaf of an event of whatever kind. An id is looked for among the tubes only where no unit has it. */
final class LeafRows {

    /** From the first column that {@link #leaf} reads. */
    static final String COLUMNS = EventRows.COLUMNS + ", " + TubeRows.COLUMNS;

    private static final int TUBE = EventRows.CODE + 1;

    private LeafRows() {}

    /** Both kinds of events by that id. */
    static String joined(String eventId) {
        return " LEFT JOIN custody_event e ON e.id = " + eventId
                + " LEFT JOIN stored_unit u ON u.id = e.unit_id"
                + " LEFT JOIN tube_event t ON e.id IS NULL AND t.id = " + eventId;
    }

    /** Null where the event, or its unit, is gone. */
    static @Nullable LogLeaf leaf(ResultSet row, int first) throws SQLException {
        if (row.getString(first + EventRows.CODE) != null) {
            return EventRows.leaf(row, first);
        }
        return row.getString(first + TUBE) == null ? null : TubeRows.leaf(row, first + TUBE);
    }
}
