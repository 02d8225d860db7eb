package ayaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** The custody log: sealed in bulk, proven, verified, and what it costs the acts and the disk. */
final class LogMeasuring {

    /** One for each leaf: a prefix and two hashes. */
    private static final int BYTES_OF_NODE = 65;

    private static final int WARMING = 6;
    private static final int RUNS = 5;
    private static final int SAMPLE = 400;
    private static final int ROUNDS = 8;
    private static final int PLACINGS = 40;
    private static final int BEHIND = 60;
    private static final int LONGEST_BEHIND = 2000;
    private static final double SLOWEST_SEALING = 20_000;
    private static final double COMPARABLE_SYSTEM = 246_000;

    /**
     * Ids ascend with the rounds, as those of real events do with time. No list of columns: with one, MariaDB 11.4 takes
     * the id of the second row for null where the table has triggers.
     */
    private static final String MULTIPLYING =
            """
            INSERT INTO custody_event
            SELECT CONCAT('01b', LPAD(HEX(%d), 5, '0'), '-', MID(e.id, 10, 4), '-7', MID(e.id, 16, 3), RIGHT(e.id, 18)),
                e.unit_id, e.seq + %d, 'VERIFIED', e.occurred_at, 300, UTC_TIMESTAMP(6), e.actor_id, e.actor_name, NULL,
                e.to_place, 'AVAILABLE', NULL, FALSE, NULL, NULL, NULL, NULL
            FROM stored_unit u STRAIGHT_JOIN custody_event e ON e.unit_id = u.id AND e.seq <= 2
            WHERE u.code LIKE 'BNCH%%' AND u.state = 'AVAILABLE' AND u.last_seq = %d""";

    private final Product product;
    private final Connection owner;
    private final Program curator;

    LogMeasuring(Product product, Connection owner) throws SQLException {
        this.product = product;
        this.owner = owner;
        owner.setAutoCommit(true);
        curator = Program.of(product.ayaz(), "bench");
    }

    /** Writes events, with the same connection. */
    @FunctionalInterface
    interface Writing {
        void write() throws Exception;
    }

    /** All but the sealing. */
    void measure(Table table) throws Exception {
        prove(table);
        verify(table);
        store(table);
        placing(table);
        behind(table);
    }

    /** What is written while nobody seals, sealed in bulk. */
    void seal(Table table, Writing writing) throws Exception {
        awaitSealed();
        long before = number("SELECT size FROM log_state");
        try (Connection holder = withoutSealer()) {
            writing.write();
            owner.setAutoCommit(true);
            holder.rollback();
        }
        long added = number("SELECT COUNT(*) FROM custody_event") - before;
        long began = System.nanoTime();
        awaitSealed();
        double rate = added / seconds(began);
        table.fact(
                String.format(Locale.ROOT, "sealing %,d events in bulk", added),
                String.format(Locale.ROOT, "%,.0f events/s", rate),
                String.format(
                        Locale.ROOT,
                        "at least %,.0f events/s: %s",
                        SLOWEST_SEALING,
                        rate >= SLOWEST_SEALING ? "yes" : "no"));
    }

    /** Whoever holds the state's row seals; now it is us, and we do not. */
    private Connection withoutSealer() throws SQLException {
        Connection holder = product.ayaz().asOwner();
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("SELECT size FROM log_state WHERE id = 1 FOR UPDATE");
        }
        return holder;
    }

    /** Two more events for every unit that stands, until there are enough. */
    void multiply(long events) throws SQLException {
        long have = number("SELECT COUNT(*) FROM custody_event");
        int round = 0;
        while (have < events) {
            round++;
            have += change(MULTIPLYING.formatted(round, 2 * round, 2 * round));
            change("UPDATE stored_unit SET last_seq = last_seq + 2 WHERE code LIKE 'BNCH%' AND state = 'AVAILABLE'"
                    + " AND last_seq = " + 2 * round);
        }
    }

    private void awaitSealed() throws SQLException, InterruptedException {
        while (number("SELECT EXISTS (SELECT 1 FROM log_outbox)") == 1) {
            Thread.sleep(100);
        }
    }

    /** With all of it, with the sealer off, and without its trigger too; turn by turn, so that the machine treats all alike. */
    private void placing(Table table) throws Exception {
        String began = text("SELECT UTC_TIMESTAMP(6)");
        String actor = text("SELECT id FROM user_account WHERE username = 'bench'");
        place(PLACINGS);
        @Nullable Figure sealed = null;
        @Nullable Figure unsealed = null;
        @Nullable Figure bare = null;
        for (int i = 0; i < ROUNDS; i++) {
            sealed = both(sealed, timed("placing a unit over HTTP, its event sealed"));
            try (Connection holder = withoutSealer()) {
                unsealed = both(unsealed, timed("placing a unit over HTTP, the sealer off"));
                change("DROP TRIGGER custody_event_to_log");
                bare = both(bare, timed("placing a unit over HTTP, without sealer and trigger"));
                holder.rollback();
            }
            change("CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW"
                    + " INSERT INTO log_outbox (event_id) VALUES (NEW.id)");
            change("INSERT INTO log_outbox (event_id) SELECT e.id FROM custody_event e LEFT JOIN log_leaf l"
                    + " ON l.event_id = e.id WHERE l.event_id IS NULL AND e.actor_id = '" + actor
                    + "' AND e.recorded_at >= '" + began + "' AND e.id NOT IN (SELECT event_id FROM log_outbox)");
        }
        table.figure(bare);
        table.figure(unsealed);
        table.atMost(sealed, 1.05, 0, unsealed);
        awaitSealed();
    }

    private static Figure both(@Nullable Figure before, Figure now) {
        return before == null ? now : before.and(now);
    }

    private Figure timed(String name) throws Exception {
        List<byte[]> acts = acts(PLACINGS);
        int[] next = new int[1];
        try (var http = product.connection()) {
            return Measuring.times(name, PLACINGS, () -> Product.ask(http, acts.get(next[0]++)));
        }
    }

    private void place(int units) throws Exception {
        try (var http = product.connection()) {
            for (byte[] act : acts(units)) {
                Product.ask(http, act);
            }
        }
    }

    private List<byte[]> acts(int units) {
        String box = curator.box("box-10x10", "dewar");
        return curator.straws(units).stream()
                .map(unit -> product.post("/api/units/" + unit + "/placement", "{\"node\":\"" + box + "\"}"))
                .toList();
    }

    /** From the answer to an act until its event is a leaf of the log. */
    private void behind(Table table) throws Exception {
        List<byte[]> acts = acts(BEHIND);
        var waited = new Histogram(3);
        long began = System.nanoTime();
        try (var http = product.connection()) {
            for (byte[] act : acts) {
                Product.ask(http, act);
                long answered = System.nanoTime();
                while (number("SELECT EXISTS (SELECT 1 FROM log_outbox)") == 1) {
                    Thread.sleep(2);
                }
                waited.recordValue((System.nanoTime() - answered) / 1000);
            }
        }
        var figure = new Figure("from an act's answer until it is sealed", 1, waited, seconds(began));
        table.figure(
                figure,
                String.format(Locale.ROOT, "p99 at most %d ms", LONGEST_BEHIND),
                figure.p99() <= LONGEST_BEHIND ? "yes" : "no");
    }

    private void prove(Table table) throws Exception {
        long size = number("SELECT size FROM log_state");
        List<byte[]> questions = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            long index = ThreadLocalRandom.current().nextLong(size);
            String event = text("SELECT event_id FROM log_leaf WHERE leaf_index = " + index);
            questions.add(product.get("/api/log/events/" + event + "/proof"));
        }
        int[] next = new int[1];
        try (var http = product.connection()) {
            Measuring.Act ask = () -> Product.ask(http, questions.get(next[0]++ % SAMPLE));
            Measuring.times("warm-up", SAMPLE / 2, ask);
            table.within(
                    Measuring.times(
                            String.format(Locale.ROOT, "inclusion proof over HTTP, %,d events", size), SAMPLE / 2, ask),
                    10);
        }
    }

    private void verify(Table table) throws Exception {
        double bytesOfLeaf = bytesOfLeaf();
        double hashing = hashing((int) bytesOfLeaf);
        long size = number("SELECT size FROM log_state");
        double first = size / run();
        for (int i = 1; i < WARMING; i++) {
            run();
        }
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = run();
        }
        Arrays.sort(seconds);
        double rate = size / seconds[RUNS / 2];
        double leaves = rate * bytesOfLeaf / hashing;
        double all = rate * (bytesOfLeaf + BYTES_OF_NODE) / hashing;
        table.fact(
                "SHA-256 of the same leaves, one thread",
                String.format(Locale.ROOT, "%,.0f MB/s, %,.0f B each", hashing / 1e6, bytesOfLeaf),
                "");
        table.fact(
                "verifying them the first time since the start",
                String.format(Locale.ROOT, "%,.0f events/s", first),
                "");
        table.fact(
                String.format(Locale.ROOT, "verifying all %,d events, the code being warm", size),
                String.format(Locale.ROOT, "%,.0f events/s, %,.0f MB/s", rate, rate * bytesOfLeaf / 1e6),
                String.format(
                        Locale.ROOT,
                        "at least 25 %% of SHA-256: %s %.1f %% (%.1f %% without the nodes); more than %,.0f events/s: %s",
                        all >= 0.25 ? "yes," : "no,",
                        all * 100,
                        leaves * 100,
                        COMPARABLE_SYSTEM,
                        rate > COMPARABLE_SYSTEM ? "yes" : "no"));
    }

    /** Seconds that it took, as the product says: who asks again and again takes a processor away. */
    private double run() throws IOException, InterruptedException {
        try (var http = product.connection()) {
            Product.ask(http, product.post("/api/log/verification", ""));
            while (true) {
                Thread.sleep(250);
                String body =
                        Product.ask(http, product.get("/api/log/verification")).body();
                try (var json = Json.createReader(new StringReader(body))) {
                    JsonObject run = json.readObject();
                    if (!run.getString("stage").equals("RUNNING")) {
                        assertThat(run.getString("stage")).isEqualTo("SOUND");
                        return Duration.between(moment(run, "startedAt"), moment(run, "endedAt"))
                                        .toNanos()
                                / 1e9;
                    }
                }
            }
        }
    }

    private static Instant moment(JsonObject run, String member) {
        return OffsetDateTime.parse(run.getString(member)).toInstant();
    }

    /** On the average of the first thousand. */
    private double bytesOfLeaf() {
        long size = 0;
        for (int tile = 0; tile < 4; tile++) {
            size += curator.get("/log/tile/entries/00" + tile).bytes().length - 512;
        }
        return size / 1024.0;
    }

    /** Bytes a second, leaf by leaf. */
    private static double hashing(int length) throws Exception {
        byte[] leaf = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 500_000; i++) {
            digest.digest(leaf);
        }
        long began = System.nanoTime();
        for (int i = 0; i < 1_000_000; i++) {
            digest.digest(leaf);
        }
        return 1e6 * length / seconds(began);
    }

    private void store(Table table) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("ANALYZE TABLE log_leaf, log_hash, log_checkpoint");
        }
        long bytes = number("SELECT SUM(data_length + index_length) FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name IN ('log_leaf', 'log_hash')");
        long size = number("SELECT size FROM log_state");
        table.fact(
                "storage of the log for each event, leaves and hashes",
                String.format(Locale.ROOT, "%.0f B", (double) bytes / size),
                "");
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private long change(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
