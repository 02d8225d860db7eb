package ayaz.bench;

import ayaz.codes.CheckCharacter;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty collection with units in bulk, as the owner of the schema: lots of 40 from animals of 20 species, in
 * boxes of 100, all but the last few thousand units placed, each with its first custody events. Where there are
 * {@linkplain ManySpecies thousands of species}, half of the units are of ten of them and of either sex and many materials.
 */
public final class Loading {

    /** The species that everything is of. */
    static final String TAXA =
            "SELECT id FROM taxon WHERE taxon_rank = 'SPECIES' AND accepted_taxon_id IS NULL ORDER BY scientific_name LIMIT 20";

    /** Half of all units are of these, where the other species are there. */
    static final int HEAVY = 10;

    static final String WIDER_TAXON = "SELECT id FROM taxon WHERE taxon_rank = 'FAMILY' LIMIT 1";

    /** Units that are left to be placed while it is measured. */
    static final int UNPLACED = 8_000;

    private static final int LOT = 40;
    private static final int LOTS_OF_ANIMAL = 10;
    private static final int BOX = 100;
    private static final int BOXES_OF_RACK = 100;
    private static final int UNITS_OF_YEAR = 900_000;
    private static final int BATCH = 2_000;
    private static final String[] OF_MALES = {"SEMEN", "FIBROBLAST", "SKIN", "BLOOD"};
    private static final String[] OF_FEMALES = {"FIBROBLAST", "SKIN", "BLOOD", "DNA"};
    private static final String SEPARATOR = "\u001f";

    private final Connection connection;
    private final int units;
    private final Instant when = Instant.parse("2025-06-01T08:00:00Z");
    private final Timestamp time = Timestamp.from(when);
    private final String actor;
    private final List<String> taxa;
    private final List<String> others;

    private final List<String> boxes = new ArrayList<>();
    private final List<String> boxPaths = new ArrayList<>();
    private String rootId = "";
    private String rootPath = "";
    private String rootLineage = "/";

    private Loading(Connection connection, int units, String actor) throws SQLException {
        this.connection = connection;
        this.units = units;
        this.actor = actor;
        taxa = texts(connection, TAXA);
        others = texts(connection, ManySpecies.ALL);
    }

    private String taxonOf(int animal) {
        if (others.isEmpty()) {
            return taxa.get(animal % taxa.size());
        }
        return animal % 2 == 0 ? taxa.get(animal / 2 % HEAVY) : others.get(animal / 2 % others.size());
    }

    private boolean isFemale(int animal) {
        return !others.isEmpty() && animal / (2 * HEAVY) % 2 == 1;
    }

    private String birthTypeOf(int animal) {
        return others.isEmpty() || animal / (4 * HEAVY) % 2 == 0 ? "WILD" : "CAPTIVE";
    }

    private String materialOf(int lot) {
        String[] materials = isFemale(lot / LOTS_OF_ANIMAL) ? OF_FEMALES : OF_MALES;
        return others.isEmpty() ? "SEMEN" : materials[lot % materials.length];
    }

    public static void load(Connection connection, int units, String actor) throws SQLException {
        connection.setAutoCommit(false);
        try (var session = connection.createStatement()) {
            session.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0, time_zone = '+00:00'");
        }
        var loading = new Loading(connection, units, actor);
        loading.nodes();
        loading.lots();
        loading.units();
        try (var analyze = connection.createStatement()) {
            analyze.execute("ANALYZE TABLE stored_unit, placement, custody_event, material_sample, storage_node,"
                    + " collection_event, organism");
        }
    }

    /** The code of a unit by its number from 0; codes ascend with numbers. */
    public static String unitCode(int number) {
        return checked(String.format(Locale.ROOT, "BNCH%02d%06d", 20 + number / UNITS_OF_YEAR, number % UNITS_OF_YEAR));
    }

    public static String boxCode(int number) {
        return checked(String.format(Locale.ROOT, "BNCHN%07d", number));
    }

    static String lotNumber(int number) {
        return checked(String.format(Locale.ROOT, "BNCHL%07d", number));
    }

    /** How many lots that many units make. */
    static int lots(int units) {
        return units / LOT;
    }

    public static String animalCode(int number) {
        return checked(String.format(Locale.ROOT, "BNCHA%07d", number));
    }

    private static String checked(String body) {
        return body + CheckCharacter.of(body);
    }

    private static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private int placed() {
        return units - UNPLACED;
    }

    private void nodes() throws SQLException {
        try (var nodes = batch("INSERT INTO storage_node (id, version, parent_id, kind, name, barcode, grid_rows,"
                + " grid_columns, numbering, capacity, occupied, temperature_class, lineage, path, created_at)"
                + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            step(nodes, "SITE", "Bench site", null);
            step(nodes, "ROOM", "Cold room", null);
            step(nodes, "LN2_FREEZER", "Freezer 1", "LN_V");
            String freezerId = rootId;
            String freezerPath = rootPath;
            String freezerLineage = rootLineage;
            int wanted = placed() / BOX + 2 + UNPLACED / (BOX / 2);
            for (int box = 0; box < wanted; box++) {
                if (box % BOXES_OF_RACK == 0) {
                    rootId = freezerId;
                    rootPath = freezerPath;
                    rootLineage = freezerLineage;
                    step(nodes, "RACK", "Rack " + box / BOXES_OF_RACK, "LN_V");
                }
                box(nodes, box);
            }
            nodes.flush();
        }
    }

    /** One more node on the way down. */
    private void step(Batch nodes, String kind, String name, @Nullable String cold) throws SQLException {
        String id = id();
        String parent = rootId.isEmpty() ? null : rootId;
        rootId = id;
        rootPath = rootPath.isEmpty() ? name : rootPath + SEPARATOR + name;
        rootLineage += id + "/";
        String barcode = checked(String.format(Locale.ROOT, "BNCHN9%06d", nodes.rows()));
        nodes.add(id, parent, kind, name, barcode, null, null, null, 0, 0, cold, rootLineage, rootPath, time);
    }

    private void box(Batch nodes, int number) throws SQLException {
        String id = id();
        String name = "Box " + number % BOXES_OF_RACK;
        int occupied = Math.max(0, Math.min(BOX, placed() - number * BOX));
        boxes.add(id);
        boxPaths.add(rootPath + SEPARATOR + name);
        nodes.add(
                id,
                rootId,
                "BOX",
                name,
                boxCode(number),
                10,
                10,
                "NUMBER",
                BOX,
                occupied,
                "LN_V",
                rootLineage + id + "/",
                rootPath + SEPARATOR + name,
                time);
    }

    private final List<String> lots = new ArrayList<>();
    private final List<String> animals = new ArrayList<>();

    private void lots() throws SQLException {
        try (var organisms = batch("INSERT INTO organism (id, version, code, taxon_id, name, sex, birth_type,"
                        + " created_at, created_by)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)");
                var sayings = batch("INSERT INTO identification (id, organism_id, taxon_id, accepted, created_at)"
                        + " VALUES (?, ?, ?, TRUE, ?)");
                var events =
                        batch("INSERT INTO collection_event (id, version, collected_at, utc_offset, date_precision,"
                                + " method, collectors, country_code, created_at, created_by)"
                                + " VALUES (?, 1, ?, 300, 'DAY', 'ELEJ', 'Bench', 'KZ', ?, ?)");
                var samples = batch("INSERT INTO material_sample (id, version, catalog_number, sample_type, taxon_id,"
                        + " organism_id, collection_event_id, unit_count, quantity, quantity_unit, disease_status,"
                        + " permit_status, created_at, created_by)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 40, 10, 'ML', 'CLEARED', 'AVAILABLE', ?, ?)")) {
            for (int lot = 0; lot * LOT < units; lot++) {
                int animal = lot / LOTS_OF_ANIMAL;
                String taxon = taxonOf(animal);
                if (animals.size() == animal) {
                    animals.add(id());
                    organisms.add(
                            animals.get(animal),
                            animalCode(animal),
                            taxon,
                            "Animal " + animal,
                            isFemale(animal) ? "F" : "M",
                            birthTypeOf(animal),
                            time,
                            actor);
                    sayings.add(id(), animals.get(animal), taxon, time);
                }
                String event = id();
                events.add(event, time, time, actor);
                lots.add(id());
                String number = lotNumber(lot);
                samples.add(lots.get(lot), number, materialOf(lot), taxon, animals.get(animal), event, time, actor);
            }
            organisms.flush();
            sayings.flush();
            events.flush();
            samples.flush();
        }
    }

    private void units() throws SQLException {
        Instant placing = when.plus(1, ChronoUnit.HOURS);
        Timestamp placedAt = Timestamp.from(placing);
        Timestamp recorded = Timestamp.from(Instant.now());
        try (var rows = batch("INSERT INTO stored_unit (id, version, code, lot_id, ordinal, container_type, state,"
                        + " last_seq, last_event_at, taxon_id, sample_type, organism_id, collected_at,"
                        + " created_at) VALUES (?, 1, ?, ?, ?, 'STRAW_025', ?, ?, ?, ?, ?, ?, ?, ?)");
                var events = batch("INSERT INTO custody_event (id, unit_id, seq, event_type, occurred_at, utc_offset,"
                        + " recorded_at, actor_id, actor_name, to_place, state_after, late)"
                        + " VALUES (?, ?, ?, ?, ?, 300, ?, ?, 'Bench', ?, ?, FALSE)");
                var placements = batch("INSERT INTO placement (id, node_id, slot, unit_id, placed_at, placed_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < units; i++) {
                boolean stands = i < placed();
                String unit = id();
                String code = unitCode(i);
                events.add(id(), unit, 1, "RECEIVED", time, recorded, actor, null, "RECEIVED");
                if (stands) {
                    String place = boxPaths.get(i / BOX) + SEPARATOR + (i % BOX + 1);
                    events.add(id(), unit, 2, "PLACED", placedAt, recorded, actor, place, "AVAILABLE");
                }
                int lot = i / LOT;
                int animal = lot / LOTS_OF_ANIMAL;
                rows.add(
                        unit,
                        code,
                        lots.get(lot),
                        i % LOT + 1,
                        stands ? "AVAILABLE" : "RECEIVED",
                        stands ? 2 : 1,
                        stands ? placedAt : time,
                        taxonOf(animal),
                        materialOf(lot),
                        animals.get(animal),
                        time,
                        time);
                if (stands) { // after its unit, which learns from it where it stands
                    placements.add(id(), boxes.get(i / BOX), i % BOX + 1, unit, placedAt, actor);
                }
            }
            rows.flush();
            events.flush();
            placements.flush();
        }
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var found = connection.createStatement().executeQuery(sql)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    private Batch batch(String sql) throws SQLException {
        return new Batch(connection.prepareStatement(sql));
    }

    /** Rows that go to the database two thousand at a time. */
    private final class Batch implements AutoCloseable {

        private final PreparedStatement statement;
        private int rows;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        int rows() {
            return rows;
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++rows % BATCH == 0) {
                flush();
            }
        }

        void flush() throws SQLException {
            statement.executeBatch();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
