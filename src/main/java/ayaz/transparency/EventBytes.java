package ayaz.transparency;

import ayaz.leaves.LeafWriter;
import ayaz.merkle.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Hashes the leaf of an event straight from its row. Behind the two ids by which things are looked up, columns come in
 * the order in which the leaf names them, since the driver walks along a row; moments as text, since a leaf holds text.
 */
final class EventBytes {

    /** Of {@code custody_event e}: all that a leaf holds but the code of the unit. */
    static final String COLUMNS = "e.id, e.unit_id, e.act_id, e.actor_id, e.actor_name, e.corrects_id, e.device,"
            + " e.from_place, e.late, CONCAT(e.occurred_at), e.reason, CONCAT(e.recorded_at), e.seq,"
            + " e.signature_hash, e.state_after, e.to_place, e.event_type, e.utc_offset";

    static final int EVENT = 1;
    static final int UNIT = 2;

    private static final byte SEPARATOR = 0x1f;

    private final LeafWriter leaf = new LeafWriter();
    private int seq;

    /** Which event of its unit the last one was. */
    int seq() {
        return seq;
    }

    Hash hash(ResultSet row, IdBytes event, IdBytes unit, byte[] unitCode) throws SQLException {
        leaf.begin()
                .id(row.getBytes(3))
                .id(row.getBytes(4))
                .text(row.getBytes(5))
                .id(row.getBytes(6))
                .text(row.getBytes(7))
                .id(event.text())
                .format()
                .texts(row.getBytes(8), SEPARATOR)
                .truth(row.getBoolean(9))
                .moment(row.getBytes(10))
                .text(row.getBytes(11))
                .moment(row.getBytes(12));
        seq = row.getInt(13);
        return leaf.number(seq)
                .text(row.getBytes(14))
                .text(row.getBytes(15))
                .texts(row.getBytes(16), SEPARATOR)
                .text(row.getBytes(17))
                .id(unit.text())
                .text(unitCode)
                .number(row.getInt(18))
                .hash();
    }
}
