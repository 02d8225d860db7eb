package ayaz.bench;

import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code ./mvnw -Pbench verify [-Dbench.units=1000000]}: everything in one run, from the empty directory to the table. */
class Bench {

    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final int QUESTIONS = 20_000;
    private static final int ROUNDS = 4;
    /** About a minute: until the compiler of the JVM has done its work. */
    private static final int WARM_UP_ROUNDS = 7;

    private static final double SECONDS = 3;
    /** The JVM collects twice in that time, every 30 s when it is idle. */
    private static final long UNTIL_MEMORY_IS_GIVEN_BACK = 75_000;

    private static final String LOOK_UP = "SELECT u.id, u.code, u.state, u.ordinal, u.container_type, u.on_hold,"
            + " u.hold_reason, u.thaw_count, u.checked_out_at, u.version, u.lot_id, p.node_id, p.slot, p.placed_at"
            + " FROM stored_unit u LEFT JOIN placement p ON p.current_unit = u.id WHERE u.code = ?";

    /** With those that wait to be placed. */
    private final int units = Integer.getInteger("bench.units", 100_000) + Loading.UNPLACED;

    private final Table table = new Table();
    private final AtomicInteger unplaced = new AtomicInteger(units - Loading.UNPLACED);

    @Test
    void measuresEverythingInOneRun() throws Exception {
        Path home = FOLDER.resolve("home");
        deleteAll(home);
        double loading;
        long began = System.nanoTime();
        try (var ayaz = RunningAyaz.on(home).start()) {
            table.fact("first start, making the database", seconds(began), "at most 60 s");
            var product = new Product(ayaz);
            String curator = product.signIn();
            loading = load(product, curator);
            lookingUp(product);
            placing(product, curator);
            registering(product);
            listing(product);
            pages(product);
            new CardMeasuring(product).measure(table);
            try (var http = product.connection()) {
                new StorageMeasuring(product, http, Loading.lots(units) - 1).measure(table);
            }
            new StationMeasuring(product, units - Loading.UNPLACED, this::boxFor).measure(table, unplaced.get());
            try (var owner = ayaz.asOwner()) {
                new LogMeasuring(product, owner).measure(table);
            }
            new KinshipMeasuring(product).measure(table, curator);
            new ChecklistMeasuring(product).measure(table);
            Thread.sleep(UNTIL_MEMORY_IS_GIVEN_BACK);
            table.fact("memory of the JVM, idle after all this", product.residentMegabytes() + " MB", "at most 600 MB");
        }
        began = System.nanoTime();
        RunningAyaz later = RunningAyaz.on(home).start();
        table.fact("later start, with all this", seconds(began), "at most 30 s");
        later.close();
        String title =
                String.format(Locale.ROOT, "%n%,d units (loaded in %.0f s)%n%n", units - Loading.UNPLACED, loading);
        System.out.println(title + table);
        Files.writeString(FOLDER.resolve("bench-" + (units - Loading.UNPLACED) + ".md"), title + table);
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }

    /** Answers how many seconds it took, without the sealing afterwards. */
    private double load(Product product, String curator) throws Exception {
        var seconds = new double[1];
        try (var owner = product.ayaz().asOwner()) {
            new LogMeasuring(product, owner).seal(table, () -> {
                long began = System.nanoTime();
                ManySpecies.add(owner);
                Loading.load(owner, units, curator);
                seconds[0] = (System.nanoTime() - began) / 1e9;
            });
        }
        return seconds[0];
    }

    /** The empty endpoint and the look-up take turns, so that whatever else the machine does meets both. */
    private void lookingUp(Product product) throws Exception {
        Measuring.Worker card = cards(product);
        Measuring.Worker ping = asking(product, product.get("/api/ping"));
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            Measuring.lasting("warm-up", 8, SECONDS, ping);
            Measuring.lasting("warm-up", 8, SECONDS * 2, card);
        }
        var raw1 = Measuring.lasting("JDBC look-up by code, 1 thread", 1, SECONDS, rawLookUp(product));
        var raw8 = Measuring.lasting("JDBC look-up by code, 8 threads", 8, SECONDS, rawLookUp(product));
        @Nullable Figure ping1 = null;
        @Nullable Figure ping8 = null;
        @Nullable Figure card1 = null;
        @Nullable Figure card8 = null;
        for (int i = 0; i < ROUNDS; i++) {
            ping1 = both(ping1, Measuring.lasting("empty endpoint, 1 client", 1, SECONDS, ping));
            card1 = both(card1, Measuring.lasting("GET /api/units/{code}, 1 client", 1, SECONDS, card));
            ping8 = both(ping8, Measuring.lasting("empty endpoint, 8 clients", 8, SECONDS, ping));
            card8 = both(card8, Measuring.lasting("GET /api/units/{code}, 8 clients", 8, SECONDS, card));
        }
        table.figure(raw1);
        table.figure(raw8);
        table.figure(ping1);
        table.figure(ping8);
        table.atMost(card1, 1.5, 1, ping1);
        table.atLeast(card8, 0.6, ping8);
        table.fact(
                "the use case alone: look-up less empty endpoint, 1 client",
                String.format(Locale.ROOT, "%.3f", card1.p50() - ping1.p50()),
                "");
    }

    static Figure both(@Nullable Figure before, Figure now) {
        return before == null ? now : before.and(now);
    }

    /** The questions are written beforehand, as that to the empty endpoint is: the client works on the same processors. */
    private Measuring.Worker cards(Product product) {
        byte[][] questions = Stream.generate(() -> product.get("/api/units/" + anyPlaced()))
                .limit(QUESTIONS)
                .toArray(byte[][]::new);
        return () -> {
            var connection = product.connection();
            return () -> Product.ask(
                    connection, questions[ThreadLocalRandom.current().nextInt(QUESTIONS)]);
        };
    }

    private Measuring.Worker asking(Product product, byte[] request) {
        return () -> {
            var connection = product.connection();
            return () -> Product.ask(connection, request);
        };
    }

    private String anyPlaced() {
        return Loading.unitCode(ThreadLocalRandom.current().nextInt(units - Loading.UNPLACED));
    }

    private Measuring.Worker rawLookUp(Product product) {
        return () -> {
            Connection connection = product.ayaz().asUser();
            var statement = connection.prepareStatement(LOOK_UP);
            return () -> {
                statement.setString(1, anyPlaced());
                try (var found = statement.executeQuery()) {
                    found.next();
                    for (int column = 1; column <= 14; column++) {
                        found.getString(column);
                    }
                }
            };
        };
    }

    private void placing(Product product, String curator) throws Exception {
        try (var http = product.connection();
                var connection = product.ayaz().asOwner()) {
            var jdbc = new JdbcPlacing(connection, curator);
            Measuring.Act overHttp = () -> {
                int unit = unplaced.getAndIncrement();
                Product.ask(
                        http,
                        product.post(
                                "/api/units/" + Loading.unitCode(unit) + "/placement",
                                "{\"node\":\"" + boxFor(unit) + "\"}"));
            };
            Measuring.Act bare = () -> {
                int unit = unplaced.getAndIncrement();
                jdbc.place(Loading.unitCode(unit), boxFor(unit));
            };
            Measuring.times("warm-up", 1200, overHttp);
            Measuring.times("warm-up", 200, bare);
            @Nullable Figure placed = null;
            @Nullable Figure limit = null;
            for (int i = 0; i < 10; i++) {
                limit = both(limit, Measuring.times("JDBC transaction of placing", 100, bare));
                placed = both(placed, Measuring.times("placing a unit over HTTP", 100, overHttp));
            }
            table.figure(limit);
            table.atMost(placed, 6, 0, limit);
        }
    }

    /** The boxes behind the filled ones, fifty units into each. */
    private String boxFor(int unit) {
        return Loading.boxCode((units - Loading.UNPLACED) / 100 + 1 + (unit - units + Loading.UNPLACED) / 50);
    }

    private void registering(Product product) throws Exception {
        byte[] lot = product.post(
                "/api/lots",
                """
                {"organism":{"code":"%s"},"collection":{"collectedOn":"2026-03-14","method":"ELEJ",
                "collectors":"A. Bench"},"sampleType":"SEMEN","quantity":10,"quantityUnit":"ML",
                "diseaseStatus":"CLEARED","permitStatus":"AVAILABLE",
                "units":{"count":40,"containerType":"STRAW_025"}}"""
                        .formatted(Loading.animalCode(0)));
        try (var http = product.connection()) {
            Measuring.times("warm-up", 60, () -> Product.ask(http, lot));
            table.within(Measuring.times("registering a lot of 40 units", 150, () -> Product.ask(http, lot)), 40);
        }
    }

    private void listing(Product product) throws Exception {
        byte[] one = product.get("/api/units?limit=50");
        byte[] last = product.get("/api/units?limit=50&cursor=" + Loading.unitCode(199 * 50 - 1));
        byte[] species = product.get("/api/units?limit=50&taxon=Panthera%20uncia");
        try (var http = product.connection()) {
            for (byte[] page : new byte[][] {one, last, species}) {
                Measuring.times("warm-up", 150, () -> Product.ask(http, page));
            }
            @Nullable Figure first = null;
            @Nullable Figure late = null;
            for (int i = 0; i < 6; i++) {
                first = both(first, Measuring.times("holdings, page 1", 50, () -> Product.ask(http, one)));
                late = both(late, Measuring.times("holdings, page 200", 50, () -> Product.ask(http, last)));
            }
            table.figure(first);
            table.atMost(late, 1.5, 0, first);
            table.figure(Measuring.times("holdings of one species, page 1", 200, () -> Product.ask(http, species)));
        }
    }

    /** As a browser that has the page's files already. */
    private void pages(Product product) throws Exception {
        try (var http = product.connection()) {
            for (String path : new String[] {"/unit.xhtml?code=" + anyPlaced(), "/station/index.xhtml"}) {
                String cookie = http.send(product.get(path)).cookie();
                byte[] page = product.getWith(path, cookie);
                if (http.send(page).status() != 200) {
                    table.fact("page " + path, "answers " + http.send(page).status(), "");
                    continue;
                }
                String name = "page " + path.replaceFirst("\\?.*", "");
                Measuring.times("warm-up", 100, () -> Product.ask(http, page));
                table.figure(Measuring.times(name, 200, () -> Product.ask(http, page)));
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
