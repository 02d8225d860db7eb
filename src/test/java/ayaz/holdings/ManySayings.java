package ayaz.holdings;

import java.sql.Connection;
import java.sql.SQLException;

/** Thousands of programmes with numbers and links, and what a checklist says, spread over all species. */
final class ManySayings {

    static final String PROGRAMME = "01900000-0000-7000-8000-000000000011";

    private static final String ID = "CONCAT('01900000-0000-7000-8000-', LPAD(n, 12, '0'))";

    private static final String[] ROWS = {
        "CREATE TEMPORARY TABLE saying (PRIMARY KEY (n)) SELECT s.seq n, t.id taxon_id, u.id unit_id,"
                + " u.lot_id, u.organism_id FROM seq_1_to_6000 s"
                + " JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) r, COUNT(*) OVER () of FROM taxon) t"
                + " ON t.r = s.seq % t.of + 1"
                + " JOIN (SELECT id, lot_id, organism_id, ROW_NUMBER() OVER (ORDER BY id) r FROM stored_unit) u ON u.r = s.seq",
        "INSERT INTO programme (id, version, taxon_id, programme_kind, name, source)"
                + " SELECT :id, 0, taxon_id, 'RELEASE', CONCAT('Release ', n), 'A report' FROM saying",
        "INSERT INTO programme_figure (id, version, programme_id, figure_kind, period, best, source)"
                + " SELECT :id, 0, :id, 'RELEASED', '2020', n, 'A report' FROM saying",
        "INSERT INTO programme_link (id, version, programme_id, organism_id, lot_id, unit_id, created_at, created_by)"
                + " SELECT :id, 0, :id, IF(n % 3 = 0, organism_id, NULL), IF(n % 3 = 1, lot_id, NULL),"
                + " IF(n % 3 = 2, unit_id, NULL), NOW(6), ':actor' FROM saying",
        "INSERT INTO checklist (id, title, file_name, sha256, row_count, new_count, matched_count, changed_count,"
                + " refused_count, imported_at, imported_by)"
                + " SELECT :id, 'A list', 'a.zip', REPEAT('a', 64), 1, 1, 0, 0, 0, NOW(6), ':actor' FROM saying WHERE n = 1",
        "INSERT INTO taxon_distribution (id, taxon_id, checklist_id, locality, digest)"
                + " SELECT :id, taxon_id, (SELECT id FROM checklist LIMIT 1), 'Altai', LPAD(n, 64, '0') FROM saying",
        "INSERT INTO taxon_description (id, taxon_id, checklist_id, body, digest)"
                + " SELECT :id, taxon_id, (SELECT id FROM checklist LIMIT 1), 'Large', LPAD(n, 64, '0') FROM saying",
        "ANALYZE TABLE programme, programme_figure, programme_link, taxon_distribution, taxon_description"
    };

    private ManySayings() {}

    static void add(Connection connection, String actor) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String rows : ROWS) {
                statement.execute(rows.replace(":id", ID).replace(":actor", actor));
            }
            connection.commit();
        }
    }
}
