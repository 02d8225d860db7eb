package ayaz.holdings;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Thousands of animals under the ids of units: a hundred mothers and a hundred fathers of all the others, and
 * for each of them a number, what it is, an event of its life, a photograph and a document. Every tenth became part of the one before.
 */
final class ManyAnimals {

    static final String FATHER = "PLNSA0000011";
    static final String DOUBLE = "PLNSA0000013";
    static final String CHILD = "PLNSA0000411";
    static final String KEPT = "PLNSA0000428";

    private static final String[] ROWS = {
        "CREATE TEMPORARY TABLE many (PRIMARY KEY (n)) SELECT ROW_NUMBER() OVER (ORDER BY id) n, id, taxon_id, created_at"
                + " FROM stored_unit ORDER BY id LIMIT 6000",
        """
        INSERT INTO organism (id, version, code, taxon_id, name, sex, birth_type, created_at, created_by)
        SELECT id, 1, CONCAT('PLNSA', LPAD(n, 7, '0')), IF(n <= 600, (SELECT taxon_id FROM many WHERE n = 1), taxon_id),
            IF(n % 2 = 1, CONCAT('Sire ', n), NULL), IF(n % 2 = 1, 'M', 'F'), 'WILD', created_at, ':actor' FROM many""",
        """
        INSERT INTO parentage (id, version, child_id, parent_id, role, certainty, source, created_at, created_by)
        SELECT UUID(), 1, c.id, p.id, IF(p.n % 2 = 1, 'SIRE', 'DAM'), 'RECORDED', 'A studbook', c.created_at, ':actor'
        FROM many c JOIN many p ON p.n IN (c.n % 200 + 1, (c.n + 33) % 200 + 1) WHERE c.n > 200""",
        """
        INSERT INTO organism_identifier (id, organism_id, identifier_type, value)
        SELECT UUID(), id, 'RING', CONCAT('R-', LPAD(n, 7, '0')) FROM many""",
        """
        INSERT INTO identification (id, organism_id, taxon_id, accepted, created_at)
        SELECT UUID(), id, taxon_id, TRUE, created_at FROM many""",
        """
        INSERT INTO life_event (id, version, organism_id, event_type, source, created_at, created_by)
        SELECT UUID(), 1, id, 'SIGHTING', 'A camera', created_at, ':actor' FROM many""",
        "INSERT INTO photograph_image (sha256, content, thumbnail) VALUES (REPEAT('a', 64), 'x', 'x')",
        """
        INSERT INTO photograph (id, version, organism_id, sha256, width, height, licence, created_at, created_by)
        SELECT UUID(), 1, id, REPEAT('a', 64), 10, 10, 'INTERNAL', created_at, ':actor' FROM many""",
        "INSERT INTO document_content (sha256, size) VALUES (REPEAT('a', 64), 1)",
        """
        INSERT INTO document (id, version, organism_id, sha256, size, format, file_name, title, kind, access,
            attached_at, attached_by, attached_by_name)
        SELECT UUID(), 1, id, REPEAT('a', 64), 1, 'PDF', 'a.pdf', 'A permit', 'PERMIT', 'EVERYONE',
            created_at, ':actor', 'A' FROM many""",
        """
        INSERT INTO organism_merge (id, version, kept_id, merged_id, reason, merged_at, merged_by)
        SELECT m.id, 1, k.id, m.id, 'The same', m.created_at, ':actor'
        FROM many m JOIN many k ON k.n = m.n - 1 WHERE m.n % 10 = 9 AND m.n > 400""",
        """
        INSERT INTO organism_merge_move (merge_id, subject, row_id)
        SELECT m.id, 'LIFE', e.id FROM organism_merge m JOIN life_event e ON e.organism_id = m.merged_id""",
        "UPDATE organism o JOIN organism_merge m ON m.merged_id = o.id SET o.merged_into = m.kept_id",
        "UPDATE life_event e JOIN organism_merge m ON m.merged_id = e.organism_id SET e.organism_id = m.kept_id",
        "ANALYZE TABLE organism, parentage, organism_identifier, identification, life_event, photograph, document,"
                + " organism_merge, organism_merge_move"
    };

    private ManyAnimals() {}

    static void add(Connection connection, String actor) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String rows : ROWS) {
                statement.execute(rows.replace(":actor", actor));
            }
            connection.commit();
        }
    }
}
