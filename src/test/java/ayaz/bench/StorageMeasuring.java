package ayaz.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Storage as it really is, in the full collection: whole racks moved, dewars drawn, places suggested. */
final class StorageMeasuring {

    private static final int BOXES_OF_THE_RACK = 13;
    private static final int BOXES_OF_THE_DEWAR = 14;

    private final Product product;
    private final KeepAlive http;
    private final int lastLot;

    StorageMeasuring(Product product, KeepAlive http, int lastLot) {
        this.lastLot = lastLot;
        this.product = product;
        this.http = http;
    }

    void measure(Table table) throws Exception {
        var building = new Building(product, http);
        String room = building.in(building.site("Moving"), "room", "Room");
        String one = building.in(room, "ln2-freezer", "N1");
        String other = building.in(room, "ln2-freezer", "N2");
        String dewar = building.in(room, "dewar", "D1");
        String rack = building.in(one, "rack", "R");
        fill(rack, 0, BOXES_OF_THE_RACK);
        fill(dewar, BOXES_OF_THE_RACK, BOXES_OF_THE_DEWAR);

        boolean[] there = new boolean[1];
        table.within(
                Measuring.times("moving a rack of 1,300 tubes", 6, () -> {
                    there[0] = !there[0];
                    move(rack, there[0] ? other : one, null);
                }),
                2000);
        byte[] map = product.get("/api/nodes/" + dewar + "/map");
        Measuring.times("warm-up", 40, () -> Product.ask(http, map));
        table.within(Measuring.times("map of a dewar, 1,400 positions taken", 60, () -> Product.ask(http, map)), 60);
        var dewars = new AtomicInteger();
        table.within(
                Measuring.times(
                        "building a dewar of 10 canisters and 1,400 positions",
                        5,
                        () -> building.in(room, "dewar-10-canisters-goblets", "New " + dewars.incrementAndGet())),
                5000);
        suggest(table, "whose siblings stand", Loading.lotNumber(3));
        suggest(table, "of a lot that stands nowhere", Loading.lotNumber(lastLot));
    }

    private void suggest(Table table, String what, String lot) throws Exception {
        byte[] request = product.get("/api/lots/" + lot + "/suggestion?units=40");
        Measuring.times("warm-up", 20, () -> Product.ask(http, request));
        table.within(Measuring.times("suggestion for 40 units " + what, 40, () -> Product.ask(http, request)), 100);
    }

    private void fill(String node, int from, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String name = String.format(Locale.ROOT, "Moved %02d", i);
            move(Loading.boxCode(from + i), node, name);
        }
    }

    private void move(String node, String parent, @Nullable String name) throws IOException {
        String called = name == null ? "" : ",\"name\":\"" + name + "\"";
        Product.ask(
                http, product.post("/api/nodes/" + node + "/place", "{\"parent\":\"" + parent + "\"" + called + "}"));
    }
}
