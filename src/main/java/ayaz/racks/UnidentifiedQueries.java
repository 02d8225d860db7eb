package ayaz.racks;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.DirectReader;
import ayaz.platform.Slice;
import ayaz.storage.SlotNames;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tubes that nobody has catalogued yet. */
@ApplicationScoped
public class UnidentifiedQueries {

    @Inject
    DirectReader reading;

    @Inject
    CollectionClock clock;

    private static final String SELECT =
            """
            SELECT p.current_tube, n.barcode, n.path, n.numbering, n.grid_columns, p.slot, a.display_name,
                (SELECT MIN(f.placed_at) FROM placement f WHERE f.tube_code = p.current_tube), n.slot_labels
            FROM placement p JOIN storage_node n ON n.id = p.node_id JOIN user_account a ON a.id = p.placed_by
            WHERE p.current_tube\s""";

    @Requires(Permission.READ)
    public UnidentifiedRow of(String code) {
        String tube = TubeText.of(code);
        return reading.rows(SELECT + "= ?", this::row, ScannedText.key(tube)).stream()
                .findFirst()
                .orElseThrow(() -> RackRefusals.noSuchTube(tube));
    }

    /** By code; {@code after} is the last code of the page before. */
    @Requires(Permission.READ)
    public Slice<UnidentifiedRow> list(@Nullable String after, int limit) {
        List<UnidentifiedRow> found = reading.rows(
                SELECT + "> ? ORDER BY p.current_tube LIMIT " + (limit + 1),
                this::row,
                after == null ? "" : ScannedText.key(after));
        List<UnidentifiedRow> rows = found.stream().limit(limit).toList();
        return new Slice<>(rows, found.size() > limit ? rows.get(limit - 1).code() : null);
    }

    private UnidentifiedRow row(ResultSet row) throws SQLException {
        int slot = row.getInt(6);
        String label = SlotNames.telling(row.getString(4), row.getInt(5), row.getString(9))
                .label(slot);
        var place = new ArrayList<>(List.of(row.getString(3).split(StorageNode.PATH_SEPARATOR)));
        place.add(label);
        Instant since = row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new UnidentifiedRow(
                row.getString(1),
                row.getString(2),
                List.copyOf(place),
                label,
                since,
                ChronoUnit.DAYS.between(since, clock.now()),
                row.getString(7));
    }

    /** The tube as it was first read, whether it has a place now or lost it; empty where its unit is known. */
    Optional<String> tube(String code) {
        return reading
                .rows(
                        """
                        SELECT p.tube_code FROM placement p WHERE p.tube_code = ?
                            AND NOT EXISTS (SELECT 1 FROM supplier_code s WHERE s.value = p.tube_code) LIMIT 1""",
                        row -> row.getString(1),
                        ScannedText.key(code.strip()))
                .stream()
                .findFirst();
    }

    /** Those of the codes that stand somewhere as unidentified tubes. */
    List<String> standing(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : reading.rows(
                        "SELECT current_tube FROM placement WHERE current_tube IN ("
                                + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")",
                        row -> row.getString(1),
                        codes.toArray(String[]::new));
    }

    /** The unit that is known by this supplier's code. */
    Optional<String> unitWithCode(String code) {
        return reading
                .rows(
                        "SELECT u.code FROM supplier_code s JOIN stored_unit u ON u.id = s.unit_id WHERE s.value = ?",
                        row -> row.getString(1),
                        ScannedText.key(code))
                .stream()
                .findFirst();
    }
}
