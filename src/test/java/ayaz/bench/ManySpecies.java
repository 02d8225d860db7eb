package ayaz.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Adds species until there are three thousand taxa, as a collection of all vertebrates of a country and its zoos has. */
final class ManySpecies {

    /** Those that were added. */
    static final String ALL =
            "SELECT id FROM taxon WHERE source = 'Bench' AND taxon_rank = 'SPECIES' ORDER BY scientific_name";

    private static final int TAXA = 3_000;

    /** Below one genus, whose name is the last of the alphabet. */
    private static final String GENUS =
            """
            INSERT INTO taxon (id, version, scientific_name, taxon_rank, parent_id, lineage, source)
            SELECT g.id, 0, 'Zzyzxia', 'GENUS', f.id, CONCAT(f.lineage, g.id, '/'), 'Bench'
            FROM (SELECT UUID() AS id) g
                JOIN (SELECT id, lineage FROM taxon WHERE taxon_rank = 'FAMILY' ORDER BY scientific_name LIMIT 1) f""";

    private static final String SPECIES =
            """
            INSERT INTO taxon (id, version, scientific_name, taxon_rank, parent_id, lineage, source)
            SELECT n.id, 0, CONCAT('Zzyzxia ', CHAR(97 + n.seq DIV 676 %% 26, 97 + n.seq DIV 26 %% 26, 97 + n.seq %% 26),
                'us'), 'SPECIES', g.id, CONCAT(g.lineage, n.id, '/'), 'Bench'
            FROM (SELECT seq, CONCAT('01900000-0000-7000-8000-', LPAD(seq, 12, '0')) AS id FROM seq_1_to_%d) n
                JOIN (SELECT id, lineage FROM taxon WHERE source = 'Bench' AND taxon_rank = 'GENUS') g""";

    private ManySpecies() {}

    static void add(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            int known = Integer.parseInt(
                    Loading.texts(connection, "SELECT COUNT(*) FROM taxon").get(0));
            statement.execute(GENUS);
            statement.execute(SPECIES.formatted(TAXA - known - 1));
        }
    }
}
