package ayaz.holdings;

import ayaz.storage.StorageNode;
import ayaz.storage.templates.SlotNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A place as the units in it show it. Acts with units do not change it. */
record KnownNode(UUID id, String barcode, String name, List<String> path, SlotNames names) {

    static final String SELECT =
            "SELECT id, barcode, name, path, numbering, grid_columns, slot_labels FROM storage_node WHERE id = ?";

    static KnownNode of(ResultSet row) throws SQLException {
        return new KnownNode(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                List.of(row.getString(4).split(StorageNode.PATH_SEPARATOR)),
                SlotNames.telling(row.getString(5), row.getInt(6), row.getString(7)));
    }

    String label(int slot) {
        return names.label(slot);
    }
}
