package ayaz.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Eight scan stations at work in the full collection, and a rack of tubes held against the register. */
final class StationMeasuring {

    static final int STATIONS = 8;
    /** Puts away by each station. */
    static final int UNITS = 500;
    /** In a box of 8 x 12. */
    static final int TUBES = 96;

    private static final int ROUNDS = 3;
    private static final double SECONDS = 3;

    private final Product product;
    private final int placed;
    private final IntFunction<String> boxFor;

    /** @param boxFor the box with room for a unit by its number */
    StationMeasuring(Product product, int placed, IntFunction<String> boxFor) {
        this.product = product;
        this.placed = placed;
        this.boxFor = boxFor;
    }

    /** Uses {@code STATIONS * UNITS + TUBES} units without a place from this one on. */
    void measure(Table table, int firstUnit) throws Exception {
        scan(table);
        putAway(table, firstUnit);
        compareRack(table, firstUnit + STATIONS * UNITS);
    }

    private void scan(Table table) throws Exception {
        Measuring.Worker scanning = () -> {
            var connection = product.connection();
            return () -> Product.ask(
                    connection,
                    product.get("/api/scan/"
                            + Loading.unitCode(ThreadLocalRandom.current().nextInt(placed))));
        };
        Measuring.Worker nothing = () -> {
            var connection = product.connection();
            return () -> Product.ask(connection, product.get("/api/ping"));
        };
        Measuring.lasting("warm-up", STATIONS, SECONDS * 2, scanning);
        @Nullable Figure empty = null;
        @Nullable Figure scans = null;
        for (int i = 0; i < ROUNDS; i++) {
            empty = Bench.both(empty, Measuring.lasting("empty endpoint, 8 stations", STATIONS, SECONDS, nothing));
            scans = Bench.both(scans, Measuring.lasting("scan to answer, 8 stations", STATIONS, SECONDS, scanning));
        }
        table.slowAtMost(scans, 1.5, 2, empty);
    }

    private void putAway(Table table, int firstUnit) throws Exception {
        var station = new AtomicInteger();
        table.never(
                Measuring.times("8 stations putting away 500 units each", STATIONS, UNITS, () -> {
                    var connection = product.connection();
                    var unit = new AtomicInteger(firstUnit + station.getAndIncrement() * UNITS);
                    return () -> put(connection, unit.get(), boxFor.apply(unit.getAndIncrement()), null);
                }),
                250);
    }

    private void compareRack(Table table, int firstUnit) throws Exception {
        try (var http = product.connection()) {
            String box = new Building(product, http).rackOf96();
            for (int i = 0; i < TUBES; i++) {
                put(http, firstUnit + i, box, well(i));
            }
            String reading = IntStream.range(0, TUBES)
                    .mapToObj(i -> well(i) + "," + Loading.unitCode(firstUnit + (i + 7) % TUBES))
                    .collect(Collectors.joining("\\n"));
            byte[] request = product.post("/api/racks/scan", "{\"rack\":\"" + box + "\",\"text\":\"" + reading + "\"}");
            Measuring.times("warm-up", 20, () -> Product.ask(http, request));
            table.within(
                    Measuring.times("comparing a rack of 96 tubes, each moved", 40, () -> Product.ask(http, request)),
                    300);
        }
    }

    private void put(KeepAlive http, int unit, String box, @Nullable String position) throws IOException {
        String where = position == null ? "" : ",\"position\":\"" + position + "\"";
        Product.ask(
                http,
                product.post(
                        "/api/units/" + Loading.unitCode(unit) + "/placement",
                        "{\"node\":\"" + box + "\"" + where + "}"));
    }

    /** A01 to H12, row by row. */
    private static String well(int index) {
        return String.format(Locale.ROOT, "%c%02d", 'A' + index / 12, index % 12 + 1);
    }
}
