package ayaz.bench;

import ayaz.kinship.Kinship;
import ayaz.kinship.Parents;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Thirty generations of a closed programme, in which nearly everybody descends from everybody: computed, and asked for. */
final class KinshipMeasuring {

    private static final int ANIMALS = 10_000;
    private static final int FOUNDERS = 40;
    private static final int GENERATION = (ANIMALS - FOUNDERS) / 30;
    private static final int BATCH = 1_000;
    private static final String LIMIT = "at most 2 s";

    private final Product product;
    private final Parents parents = pedigree(new Random(2959));

    KinshipMeasuring(Product product) {
        this.product = product;
    }

    void measure(Table table, String curator) throws Exception {
        long began = System.nanoTime();
        var living = new BitSet();
        living.set(ANIMALS - 2 * GENERATION, ANIMALS);
        new Kinship(parents).meanWith(living);
        table.fact("inbreeding and mean kinship of 10,000 animals, computed", seconds(began), LIMIT);
        try (var owner = product.ayaz().asOwner()) {
            owner.setAutoCommit(false);
            add(owner, curator);
        }
        try (var http = product.connection()) {
            byte[] family = product.get("/api/organisms/" + code(ANIMALS - 1) + "/pedigree");
            began = System.nanoTime();
            Product.ask(http, family);
            table.fact("the same asked for the first time, read from the database", seconds(began), LIMIT);
            began = System.nanoTime();
            Product.ask(http, family);
            table.fact("the same asked for once more", seconds(began), "");
        }
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - began) / 1e9);
    }

    private static String code(int animal) {
        return String.format(Locale.ROOT, "BNCHK%07d", animal);
    }

    private static String id(int animal) {
        return new UUID(0x0190_0000_0000_7001L, 0x8000_0000_0000_0000L + animal).toString();
    }

    /** As many males as females, of one species of which nothing else is held. */
    private void add(Connection owner, String curator) throws SQLException {
        String taxon = Loading.texts(owner, ManySpecies.ALL + " DESC LIMIT 1").get(0);
        try (var animals = owner.prepareStatement("INSERT INTO organism (id, version, code, taxon_id, sex, birth_type,"
                        + " death_date, created_at, created_by)"
                        + " VALUES (?, 1, ?, ?, ?, 'CAPTIVE', ?, NOW(6), ?)");
                var sayings = owner.prepareStatement("INSERT INTO identification (id, organism_id, taxon_id, accepted,"
                        + " created_at) VALUES (?, ?, ?, TRUE, NOW(6))");
                var links = owner.prepareStatement("INSERT INTO parentage (id, version, child_id, parent_id, role,"
                        + " certainty, source, created_at, created_by)"
                        + " VALUES (UUID(), 1, ?, ?, ?, 'RECORDED', 'Bench', NOW(6), ?)")) {
            for (int animal = 0; animal < ANIMALS; animal++) {
                String died = animal < ANIMALS - 2 * GENERATION ? "2020-01-01" : null;
                set(animals, id(animal), code(animal), taxon, animal % 2 == 0 ? "F" : "M", died, curator);
                set(sayings, id(animal), id(animal), taxon);
                if (!parents.isFounder(animal)) {
                    set(links, id(animal), id(parents.dam(animal)), "DAM", curator);
                    set(links, id(animal), id(parents.sire(animal)), "SIRE", curator);
                }
                if (animal % BATCH == BATCH - 1) {
                    animals.executeBatch();
                    sayings.executeBatch();
                    links.executeBatch();
                }
            }
            owner.commit();
        }
        try (var analyze = owner.createStatement()) {
            analyze.execute("ANALYZE TABLE organism, identification, parentage");
        }
    }

    private static void set(PreparedStatement row, @Nullable String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setString(i + 1, values[i]);
        }
        row.addBatch();
    }

    private static Parents pedigree(Random random) {
        var dams = new int[ANIMALS];
        var sires = new int[ANIMALS];
        for (int animal = 0; animal < ANIMALS; animal++) {
            dams[animal] = animal < FOUNDERS ? Parents.UNKNOWN : parent(animal, random) & ~1;
            sires[animal] = animal < FOUNDERS ? Parents.UNKNOWN : parent(animal, random) | 1;
        }
        return new Parents(dams, sires);
    }

    /** Of the last two generations, but not of its own pair of numbers, of which the even one is female. */
    private static int parent(int animal, Random random) {
        int youngest = animal & ~1;
        int eldest = Math.max(0, youngest - 2 * GENERATION);
        return eldest + random.nextInt(youngest - eldest);
    }
}
