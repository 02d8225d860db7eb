package ayaz.holdings;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.DirectReader;
import ayaz.platform.Slice;
import ayaz.storage.StorageNode;
import ayaz.storage.templates.SlotNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tubes that nobody has catalogued yet, whether they stand somewhere or are out. */
@ApplicationScoped
public class TubeQueries {

    private static final String SELECT =
            """
            SELECT p.open_tube, p.removed_at IS NULL, n.barcode, n.name, n.path, n.numbering, n.grid_columns,
                n.slot_labels, p.slot, a.display_name,
                (SELECT MIN(f.placed_at) FROM placement f WHERE f.tube_code = p.open_tube)
            FROM placement p JOIN storage_node n ON n.id = p.node_id JOIN user_account a ON a.id = p.placed_by
            WHERE p.open_tube\s""";

    @Inject
    DirectReader reading;

    @Inject
    CollectionClock clock;

    @Requires(Permission.READ)
    public Optional<TubeRow> find(String code) {
        return reading.rows(SELECT + "= ?", this::row, ScannedText.key(code.strip())).stream()
                .findFirst();
    }

    /** By code; {@code after} is the last code of the page before. */
    @Requires(Permission.READ)
    public Slice<TubeRow> list(@Nullable String after, int limit) {
        List<TubeRow> found = reading.rows(
                SELECT + "> ? ORDER BY p.open_tube LIMIT " + (limit + 1),
                this::row,
                after == null ? "" : ScannedText.key(after));
        List<TubeRow> rows = found.stream().limit(limit).toList();
        return new Slice<>(rows, found.size() > limit ? rows.get(limit - 1).code() : null);
    }

    private TubeRow row(ResultSet row) throws SQLException {
        String code = row.getString(1);
        String placedBy = row.getString(10);
        Instant since = row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        long days = ChronoUnit.DAYS.between(since, clock.now());
        if (!row.getBoolean(2)) {
            return new TubeRow(code, null, null, null, null, null, since, days, placedBy);
        }
        int slot = row.getInt(9);
        String label = SlotNames.telling(row.getString(6), row.getInt(7), row.getString(8))
                .label(slot);
        var place = new ArrayList<>(List.of(row.getString(5).split(StorageNode.PATH_SEPARATOR)));
        place.add(label);
        return new TubeRow(
                code, row.getString(3), row.getString(4), List.copyOf(place), label, slot, since, days, placedBy);
    }
}
