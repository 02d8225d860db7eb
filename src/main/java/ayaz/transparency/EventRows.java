package ayaz.transparency;

import ayaz.leaves.CustodyLeaf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the leaf of an event from its row. */
final class EventRows {

    /** Of {@code custody_event e}: all that a leaf holds but the code of the unit. */
    static final String OF_EVENT = "e.id, e.unit_id, e.seq, e.event_type, e.occurred_at, e.utc_offset, e.recorded_at,"
            + " e.actor_id, e.actor_name, e.from_place, e.to_place, e.state_after, e.reason, e.late, e.corrects_id,"
            + " e.act_id, e.device, e.signature_hash";

    /** Of {@code custody_event e} and {@code stored_unit u}, from the first column that {@link #leaf} reads. */
    static final String COLUMNS = OF_EVENT + ", u.code";

    /** Where the code stands, counted from the first column. */
    static final int CODE = 18;

    private static final char SEPARATOR = '\u001f';

    private EventRows() {}

    static CustodyLeaf leaf(ResultSet row, int first) throws SQLException {
        return leaf(row, first, row.getString(first + CODE));
    }

    static CustodyLeaf leaf(ResultSet row, int first, String unitCode) throws SQLException {
        return new CustodyLeaf(
                row.getString(first + 15),
                row.getString(first + 7),
                row.getString(first + 8),
                row.getString(first + 14),
                row.getString(first + 16),
                row.getString(first),
                place(row.getString(first + 9)),
                row.getBoolean(first + 13),
                LogRows.moment(row, first + 4),
                row.getString(first + 12),
                LogRows.moment(row, first + 6),
                row.getInt(first + 2),
                row.getString(first + 17),
                row.getString(first + 11),
                place(row.getString(first + 10)),
                row.getString(first + 3),
                row.getString(first + 1),
                unitCode,
                row.getInt(first + 5));
    }

    static @Nullable List<String> place(@Nullable String path) {
        if (path == null) {
            return null;
        }
        var names = new ArrayList<String>();
        int from = 0;
        for (int to = path.indexOf(SEPARATOR); to >= 0; to = path.indexOf(SEPARATOR, from)) {
            names.add(path.substring(from, to));
            from = to + 1;
        }
        names.add(path.substring(from));
        return names;
    }
}
