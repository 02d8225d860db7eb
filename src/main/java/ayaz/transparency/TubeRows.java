package ayaz.transparency;

import ayaz.leaves.TubeLeaf;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes the leaf of an event of a tube from its row. */
final class TubeRows {

    /** Of {@code tube_event t}. */
    static final String COLUMNS = "t.id, t.tube, t.event_type, t.occurred_at, t.actor_id, t.actor_name, t.from_place,"
            + " t.to_place, t.reason, t.act_id, t.corrects_id, t.unit_id, t.signature_hash";

    private TubeRows() {}

    static TubeLeaf leaf(ResultSet row, int first) throws SQLException {
        return new TubeLeaf(
                row.getString(first + 9),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 10),
                row.getString(first),
                EventRows.place(row.getString(first + 6)),
                LogRows.moment(row, first + 3),
                row.getString(first + 8),
                row.getString(first + 12),
                EventRows.place(row.getString(first + 7)),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 11));
    }
}
