package ayaz.occurrences;

import ayaz.places.Blur;
import ayaz.places.Cell;
import ayaz.places.Coordinates;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Loads many points straight into the tables, as imports would leave them: wandering herds over Kazakhstan, ten years. */
public final class ManyOccurrences {

    private static final int BATCH = 1_000;
    private static final int A_HERD = 2_000;

    /** Random numbers of seeds that follow each other begin alike: all herds would be in one line. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** A taxon, and how inexactly its places are shown. */
    private record Kind(String id, Blur blur) {}

    private final Connection connection;
    private final String dataset = UuidCreator.getTimeOrderedEpoch().toString();
    private final List<Kind> taxa;
    private final Random random = new Random(7);

    private ManyOccurrences(Connection connection) throws SQLException {
        this.connection = connection;
        this.taxa = taxa(connection);
    }

    /** Of twelve species; answers their ids. */
    public static List<String> load(Connection owner, int points, String actor) throws SQLException {
        owner.setAutoCommit(false);
        try (var session = owner.createStatement()) {
            session.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0, time_zone = '+00:00'");
        }
        var loading = new ManyOccurrences(owner);
        loading.dataset(points, actor);
        for (int from = 0; from < points; from += BATCH) {
            loading.points(from, Math.min(BATCH, points - from));
        }
        loading.cells();
        owner.commit();
        try (var analyze = owner.createStatement()) {
            analyze.execute("ANALYZE TABLE occurrence, occurrence_cell, occurrence_total, occurrence_blur");
        }
        return loading.taxa.stream().map(Kind::id).toList();
    }

    private static List<Kind> taxa(Connection owner) throws SQLException {
        try (var select = owner.createStatement();
                var row = select.executeQuery(
                        """
                        SELECT t.id, COALESCE((SELECT w.blur_radius_m FROM taxon w
                            WHERE t.lineage LIKE CONCAT('%/', w.id, '/%') AND w.blur_radius_m IS NOT NULL
                            ORDER BY LENGTH(w.lineage) DESC LIMIT 1), 0)
                        FROM taxon t WHERE t.taxon_rank = 'SPECIES' AND t.accepted_taxon_id IS NULL
                        ORDER BY t.scientific_name LIMIT 12""")) {
            var kinds = new ArrayList<Kind>();
            while (row.next()) {
                kinds.add(new Kind(row.getString(1), new Blur(row.getInt(2))));
            }
            return kinds;
        }
    }

    private void dataset(int points, String actor) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                INSERT INTO occurrence_dataset (id, version, name, format, source_key, source_id, file_name, sha256,
                    row_count, occurrence_count, count_count, known_count, imported_at, imported_by)
                VALUES (?, 1, 'Bench', 'MOVEBANK', ?, ?, 'bench.csv', SHA2(?, 256), ?, ?, 0, 0, NOW(6), ?)""")) {
            insert.setString(1, dataset);
            insert.setString(2, dataset);
            insert.setString(3, dataset);
            insert.setString(4, dataset);
            insert.setInt(5, points);
            insert.setInt(6, points);
            insert.setString(7, actor);
            insert.executeUpdate();
        }
    }

    private void points(int from, int count) throws SQLException {
        var rows = new ArrayList<String>();
        for (int i = from; i < from + count; i++) {
            rows.add(row(i));
        }
        try (var insert = connection.createStatement()) {
            insert.execute(
                    "INSERT INTO occurrence (id, dataset_id, source_id, occurrence_id, row_hash, taxon_id, verbatim_name,"
                            + " basis, event_date, began_at, ended_at, date_precision, seen_year, place, shown_place,"
                            + " shown_radius_m, shown_cell, individuals) VALUES "
                            + String.join(", ", rows));
        }
    }

    /** A herd stays within some fifty kilometres of its middle. */
    private String row(int i) {
        int herd = i / A_HERD;
        var middle = new Random(herd * SPREAD);
        Kind kind = taxa.get(herd % taxa.size());
        var exact = new Coordinates(
                millionths(42 + middle.nextDouble() * 11 + random.nextGaussian() * 0.4),
                millionths(48 + middle.nextDouble() * 36 + random.nextGaussian() * 0.6));
        Coordinates shown = kind.blur().shown(exact);
        int year = 2015 + i % 10;
        String day = String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + i % 12, 1 + i % 28);
        return String.format(
                Locale.ROOT,
                "('%s','%s','%s','%d',%d,'%s','Bench','MachineObservation','%s','%s 06:00:00','%s 06:00:00','DAY',%d,"
                        + "POINT(%.6f,%.6f),POINT(%.7f,%.7f),%d,%d,1)",
                UuidCreator.getTimeOrderedEpoch(),
                dataset,
                dataset,
                i,
                i,
                kind.id(),
                day,
                day,
                day,
                year,
                exact.longitude(),
                exact.latitude(),
                shown.longitude(),
                shown.latitude(),
                kind.blur().radiusMetres(),
                Cell.of(shown, Cell.FINEST).number());
    }

    private static double millionths(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private void cells() throws SQLException {
        for (Kind kind : taxa) {
            try (var insert = connection.prepareStatement(
                    "INSERT IGNORE INTO occurrence_blur (taxon_id, radius_m) VALUES (?, ?)")) {
                insert.setString(1, kind.id());
                insert.setInt(2, kind.blur().radiusMetres());
                insert.executeUpdate();
            }
        }
        for (String counting : CellCounts.changing("", "o.dataset_id = ?")) {
            try (var insert = connection.prepareStatement(counting)) {
                insert.setString(1, dataset);
                insert.executeUpdate();
            }
        }
    }
}
