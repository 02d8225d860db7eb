package ayaz.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be true of every collection at every moment (handbook A.2, identity, storage, custody), asked of the
 * database itself. Each question finds the rows that break a rule; an empty answer is the good one.
 */
public final class Invariants {

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "A.2.1 codes of units, lots, animals and nodes are all different",
                """
                SELECT code FROM (SELECT code FROM stored_unit UNION ALL SELECT catalog_number FROM material_sample
                    UNION ALL SELECT code FROM organism UNION ALL SELECT barcode FROM storage_node) every_code
                GROUP BY code HAVING COUNT(*) > 1""");
        RULES.put(
                "A.2.3 a supplier's code names one unit",
                "SELECT value FROM supplier_code GROUP BY value HAVING COUNT(DISTINCT unit_id) > 1");
        RULES.put(
                "A.2.8 no tube is called as a place is",
                "SELECT s.value FROM supplier_code s JOIN storage_node n ON n.barcode = s.value");
        RULES.put(
                "A.2.4 one accepted identification for each animal",
                """
                SELECT o.code FROM organism o LEFT JOIN identification i ON i.organism_id = o.id AND i.accepted
                GROUP BY o.id HAVING COUNT(i.id) <> 1""");
        RULES.put(
                "A.2.5 one occupant for each position",
                """
                SELECT node_id, slot FROM placement WHERE removed_at IS NULL
                GROUP BY node_id, slot HAVING COUNT(*) > 1""");
        RULES.put(
                "A.2.5 one current place for each unit",
                "SELECT unit_id FROM placement WHERE removed_at IS NULL AND unit_id IS NOT NULL GROUP BY unit_id HAVING COUNT(*) > 1");
        RULES.put(
                "A.2.5 one current place for each unidentified tube",
                "SELECT tube_code FROM placement WHERE removed_at IS NULL AND tube_code IS NOT NULL GROUP BY tube_code HAVING COUNT(*) > 1");
        RULES.put(
                "A.2.3 a tube whose unit is known is not unidentified",
                "SELECT p.tube_code FROM placement p JOIN supplier_code s ON s.value = p.open_tube");
        RULES.put(
                "A.2.5 a tube is open on one placement, that where it stands if it does",
                """
                SELECT tube_code FROM placement WHERE tube_code IS NOT NULL
                GROUP BY tube_code HAVING COUNT(open_tube) > 1 OR MAX(removed_at IS NULL AND open_tube IS NULL)""");
        RULES.put(
                "A.2.6 a unit has a place exactly when its state says that it is in store",
                """
                SELECT u.code, u.state FROM stored_unit u
                LEFT JOIN placement p ON p.unit_id = u.id AND p.removed_at IS NULL
                WHERE (p.id IS NOT NULL) <> (u.state IN ('AVAILABLE', 'RESERVED', 'QUARANTINED'))""");
        RULES.put(
                "A.2.5 a unit names the place of its current placement, or none",
                """
                SELECT u.code FROM stored_unit u LEFT JOIN placement p ON p.unit_id = u.id AND p.removed_at IS NULL
                WHERE NOT (u.node_id <=> p.node_id)""");
        RULES.put(
                "A.2.7 the count of occupants is true and within the capacity",
                """
                SELECT n.barcode, n.occupied, COUNT(p.id) FROM storage_node n
                LEFT JOIN placement p ON p.node_id = n.id AND p.removed_at IS NULL
                GROUP BY n.id, n.barcode, n.occupied, n.capacity HAVING n.occupied <> COUNT(p.id) OR n.occupied > n.capacity""");
        RULES.put(
                "A.2.7 no slot beyond the capacity, no container that the node does not take",
                """
                SELECT u.code FROM placement p JOIN storage_node n ON n.id = p.node_id
                JOIN stored_unit u ON u.id = p.unit_id
                WHERE p.removed_at IS NULL AND (p.slot NOT BETWEEN 1 AND n.capacity OR (n.container_types IS NOT NULL
                    AND CONCAT(' ', n.container_types, ' ') NOT LIKE CONCAT('% ', u.container_type, ' %')))""");
        RULES.put(
                "A.2.7 nothing stands in a position that is kept free",
                """
                SELECT n.barcode, s.slot FROM set_aside s JOIN storage_node n ON n.id = s.node_id
                JOIN placement p ON p.node_id = s.node_id AND p.current_slot = s.slot WHERE s.ended_at IS NULL""");
        RULES.put(
                "A.2.7 a move of a node is an event of everything inside, and a unit stands where its last event says",
                """
                SELECT u.code, e.to_place FROM placement p JOIN storage_node n ON n.id = p.node_id
                JOIN stored_unit u ON u.id = p.unit_id
                JOIN custody_event e ON e.unit_id = u.id AND e.seq = (SELECT MAX(seq) FROM custody_event
                    WHERE unit_id = u.id AND to_place IS NOT NULL)
                WHERE p.removed_at IS NULL AND LEFT(e.to_place, CHAR_LENGTH(n.path)) <> n.path""");
        RULES.put(
                "A.2.7 an unidentified tube stands where its record says",
                """
                SELECT p.current_tube, e.to_place FROM placement p JOIN storage_node n ON n.id = p.node_id
                LEFT JOIN tube_event e ON e.id = (SELECT l.id FROM tube_event l WHERE l.tube = p.current_tube
                    ORDER BY l.occurred_at DESC, l.id DESC LIMIT 1)
                WHERE p.current_tube IS NOT NULL
                    AND (e.to_place IS NULL OR LEFT(e.to_place, CHAR_LENGTH(n.path)) <> n.path)""");
        RULES.put(
                "A.2.8 the way to a node is that to its parent and its name",
                """
                SELECT n.barcode FROM storage_node n JOIN storage_node parent ON parent.id = n.parent_id
                WHERE n.path <> CONCAT(parent.path, CHAR(31), n.name)""");
        RULES.put(
                "A.2.8 only leaves hold units",
                """
                SELECT n.barcode FROM storage_node n JOIN storage_node child ON child.parent_id = n.id
                JOIN placement p ON p.node_id = n.id AND p.removed_at IS NULL""");
        RULES.put(
                "A.2.8 every node hangs where its lineage says",
                """
                SELECT n.barcode FROM storage_node n LEFT JOIN storage_node parent ON parent.id = n.parent_id
                WHERE n.lineage <> CONCAT(IFNULL(parent.lineage, '/'), n.id, '/')""");
        RULES.put(
                "A.2.9 what is not cleared stands in quarantine nodes only",
                """
                SELECT u.code FROM placement p JOIN storage_node n ON n.id = p.node_id
                JOIN stored_unit u ON u.id = p.unit_id JOIN material_sample l ON l.id = u.lot_id
                WHERE p.removed_at IS NULL AND l.disease_status <> 'CLEARED' AND NOT n.quarantine""");
        RULES.put(
                "A.2.10 living material stands colder than -135 degrees",
                """
                SELECT u.code FROM placement p JOIN storage_node n ON n.id = p.node_id
                JOIN stored_unit u ON u.id = p.unit_id
                WHERE p.removed_at IS NULL AND IFNULL(n.temperature_class, 'RT') IN ('RT', 'FRIDGE', 'M20', 'M80')
                    AND u.sample_type IN ('SEMEN', 'SEMEN_EPI', 'OOCYTE', 'EMBRYO', 'PGC', 'FIBROBLAST', 'CELL_OTHER',
                        'IPSC', 'OVARY', 'TESTIS')""");
        RULES.put(
                "A.2.11 the events of a unit are numbered without gaps, and it knows the last",
                """
                SELECT u.code, u.last_seq FROM stored_unit u LEFT JOIN custody_event e ON e.unit_id = u.id
                GROUP BY u.id, u.last_seq HAVING COUNT(e.id) <> u.last_seq OR IFNULL(MAX(e.seq), 0) <> u.last_seq""");
        RULES.put(
                "A.2.11 the state of a unit is that of its last event",
                """
                SELECT u.code FROM stored_unit u JOIN custody_event e ON e.unit_id = u.id AND e.seq = u.last_seq
                WHERE e.state_after <> u.state""");
        RULES.put(
                "every event is sealed or waits to be, and nothing is twice",
                """
                SELECT e.id FROM (SELECT id FROM custody_event UNION ALL SELECT id FROM tube_event) e
                LEFT JOIN log_leaf l ON l.event_id = e.id LEFT JOIN log_outbox o ON o.event_id = e.id
                WHERE (l.event_id IS NULL) = (o.event_id IS NULL)""");
        RULES.put(
                "A.2.12 events happened in their order and before they were recorded",
                """
                SELECT e.id FROM custody_event e
                LEFT JOIN custody_event before_it ON before_it.unit_id = e.unit_id AND before_it.seq = e.seq - 1
                WHERE e.occurred_at > e.recorded_at OR e.occurred_at < before_it.occurred_at
                    OR (e.late AND e.reason IS NULL)""");
        RULES.put(
                "A.2.13 a correction names an event of the same unit",
                """
                SELECT e.id FROM custody_event e JOIN custody_event wrong ON wrong.id = e.corrects_id
                WHERE wrong.unit_id <> e.unit_id OR wrong.seq >= e.seq""");
        RULES.put(
                "A.2.18 the units of a lot are numbered 1 to n",
                """
                SELECT l.catalog_number FROM material_sample l LEFT JOIN stored_unit u ON u.lot_id = l.id
                GROUP BY l.id, l.unit_count HAVING COUNT(u.id) <> l.unit_count OR MIN(u.ordinal) <> 1
                    OR MAX(u.ordinal) <> l.unit_count""");
    }

    private Invariants() {}

    /** The rules that do not hold, each with the rows that break it. */
    public static List<String> brokenIn(Connection connection) throws SQLException {
        var broken = new ArrayList<String>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(rule.getValue() + " LIMIT 5")) {
                while (found.next()) {
                    broken.add(rule.getKey() + ": " + found.getString(1));
                }
            }
        }
        broken.addAll(SecondVerifier.brokenIn(connection));
        return broken;
    }
}
