package ayaz.racks;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.platform.DirectReader;
import ayaz.specimen.StoredUnit;
import ayaz.storage.StorageNode;
import ayaz.storage.templates.SlotNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the register says of a rack and of the codes read in it: a handful of questions, however many tubes. */
@ApplicationScoped
class RackQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DirectReader reading;

    private record PlacedTube(@Nullable UUID unit, @Nullable String tube, KnownPlace place) {}

    Optional<StorageNode> rack(String scanned) {
        return entities.createQuery("select n from StorageNode n where n.barcode = :barcode", StorageNode.class)
                .setParameter("barcode", ScannedText.key(ScannedText.normalised(scanned)))
                .getResultStream()
                .findFirst();
    }

    RackRegister register(StorageNode node, RackShape shape, Collection<Well> wells) {
        Set<String> codes = wells.stream()
                .filter(well -> well.seen() == Seen.TUBE)
                .map(well -> TubeText.key(well.text()))
                .filter(code -> code.equals(ScannedText.key(code)))
                .collect(Collectors.toSet());
        return new RackRegister(
                node.id(),
                shape,
                occupants(node),
                tubes(node, codes),
                places(codes),
                kept(node),
                (tube, slot) -> wrongSlot(node, tube, slot));
    }

    private static @Nullable Sentence wrongSlot(StorageNode node, KnownTube tube, int slot) {
        String type = tube.containerType();
        return type == null || node.takes(type, slot)
                ? null
                : Sentence.of("storage.refusal.wrongSlot", tube.code(), node.name(), node.label(slot));
    }

    /** Positions that are kept free for something. */
    private Map<Integer, RackRegister.Kept> kept(StorageNode node) {
        return reading
                .rows(
                        """
                        SELECT slot, lot_id, reason FROM set_aside
                        WHERE node_id = ? AND current_slot IS NOT NULL
                            AND (expires_at IS NULL OR expires_at > UTC_TIMESTAMP(6))""",
                        row -> Map.entry(row.getInt(1), kept(row, node)),
                        node.id().toString())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RackRegister.Kept kept(ResultSet row, StorageNode node) throws SQLException {
        return new RackRegister.Kept(
                id(row.getString(2)),
                Sentence.of("storage.refusal.keptFree", node.name(), node.label(row.getInt(1)), row.getString(3)));
    }

    private Map<Integer, Occupant> occupants(StorageNode node) {
        return reading
                .rows(
                        """
                        SELECT p.slot, IFNULL(u.code, p.tube_code), u.id,
                            (SELECT GROUP_CONCAT(s.value SEPARATOR ' ') FROM supplier_code s WHERE s.unit_id = u.id)
                        FROM placement p LEFT JOIN stored_unit u ON u.id = p.unit_id
                        WHERE p.node_id = ? AND p.current_slot IS NOT NULL""",
                        row -> Map.entry(row.getInt(1), occupant(row, node)),
                        node.id().toString())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Occupant occupant(ResultSet row, StorageNode node) throws SQLException {
        String codes = row.getString(4);
        return new Occupant(
                row.getString(2),
                id(row.getString(3)),
                codes == null ? List.of() : List.of(codes.split(" ")),
                node.pathTo(row.getInt(1)));
    }

    private Map<String, KnownTube> tubes(StorageNode node, Set<String> codes) {
        Map<String, UUID> unitsByCode = unitsByCode(codes);
        Map<UUID, StoredUnit> units = units(unitsByCode.values());
        var unknown = new HashSet<>(codes);
        unknown.removeAll(unitsByCode.keySet());
        List<PlacedTube> placed = placed(units.keySet(), unknown);
        Map<UUID, KnownPlace> placeOfUnit = new HashMap<>();
        var tubes = new HashMap<String, KnownTube>();
        for (PlacedTube each : placed) {
            if (each.unit() != null) {
                placeOfUnit.put(each.unit(), each.place());
            } else if (each.tube() != null) {
                tubes.put(TubeText.key(each.tube()), new KnownTube(each.tube(), null, null, null, each.place(), null));
            }
        }
        unitsByCode.forEach((code, id) -> {
            StoredUnit unit = units.get(id);
            if (unit != null) {
                tubes.put(
                        code,
                        new KnownTube(
                                unit.code(),
                                id,
                                unit.lot().id(),
                                unit.containerType(),
                                placeOfUnit.get(id),
                                objection(node, unit)));
            }
        });
        return tubes;
    }

    private static @Nullable Sentence objection(StorageNode node, StoredUnit unit) {
        if (!unit.mayBePutAway()) {
            return Sentence.of("specimen.refusal.notWhile." + unit.state(), unit.code());
        }
        return node.objectionTo(unit).map(Sentence::of).orElse(null);
    }

    private Map<String, UUID> unitsByCode(Set<String> codes) {
        var found = new HashMap<String, UUID>();
        Set<String> ours = codes.stream().filter(PrintedCode::looksLikeOurs).collect(Collectors.toSet());
        pairs("SELECT code, id FROM stored_unit WHERE code IN (", ours).forEach(found::put);
        var theirs = new HashSet<>(codes);
        theirs.removeAll(ours);
        pairs("SELECT value, unit_id FROM supplier_code WHERE value IN (", theirs)
                .forEach(found::put);
        return found;
    }

    private Map<String, UUID> pairs(String select, Set<String> codes) {
        var pairs = new HashMap<String, UUID>();
        if (!codes.isEmpty()) {
            reading.rows(
                            select + marks(codes) + ")",
                            row -> Map.entry(TubeText.key(row.getString(1)), UUID.fromString(row.getString(2))),
                            codes.toArray(String[]::new))
                    .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        }
        return pairs;
    }

    private Map<UUID, StoredUnit> units(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select u from StoredUnit u join fetch u.lot where u.id in :ids", StoredUnit.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(StoredUnit::id, unit -> unit, (one, same) -> one));
    }

    private List<PlacedTube> placed(Set<UUID> units, Set<String> tubes) {
        var keys = new java.util.ArrayList<String>();
        units.forEach(unit -> keys.add(unit.toString()));
        String ofUnits = units.isEmpty() ? "" : "p.current_unit IN (" + marks(units) + ")";
        keys.addAll(tubes);
        String ofTubes = tubes.isEmpty() ? "" : "p.current_tube IN (" + marks(tubes) + ")";
        String select =
                """
                SELECT p.unit_id, p.tube_code, p.node_id, p.slot, n.path, n.numbering, n.grid_columns,
                    n.slot_labels
                FROM placement p JOIN storage_node n ON n.id = p.node_id WHERE\s""";
        String sql = Arrays.asList(ofUnits, ofTubes).stream()
                .filter(condition -> !condition.isEmpty())
                .map(condition -> select + condition)
                .collect(Collectors.joining(" UNION ALL "));
        return sql.isEmpty() ? List.of() : reading.rows(sql, RackQueries::placedTube, keys.toArray(String[]::new));
    }

    private static PlacedTube placedTube(ResultSet row) throws SQLException {
        int slot = row.getInt(4);
        String label = SlotNames.telling(row.getString(6), row.getInt(7), row.getString(8))
                .label(slot);
        var place = new KnownPlace(
                UUID.fromString(row.getString(3)), slot, row.getString(5) + StorageNode.PATH_SEPARATOR + label);
        return new PlacedTube(id(row.getString(1)), row.getString(2), place);
    }

    private Set<String> places(Set<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(reading.rows(
                        "SELECT UPPER(barcode) FROM storage_node WHERE barcode IN (" + marks(codes) + ")",
                        row -> row.getString(1),
                        codes.toArray(String[]::new)));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
