package ayaz.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Storage as it really is, in the full collection: whole racks moved, dewars drawn, places suggested. */
final class StorageMeasuring {

    private static final Pattern BARCODE = Pattern.compile("\"barcode\":\"([^\"]+)\"");
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
        String site = build("null", "site", "Moving " + System.nanoTime());
        String room = build(quoted(site), "room", "Room");
        String one = build(quoted(room), "ln2-freezer", "N1");
        String other = build(quoted(room), "ln2-freezer", "N2");
        String dewar = build(quoted(room), "dewar", "D1");
        String rack = build(quoted(one), "rack", "R");
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

    private String build(String parent, String template, String name) throws IOException {
        var answer = Product.ask(
                http,
                product.post(
                        "/api/nodes",
                        "{\"parent\":" + parent + ",\"template\":\"" + template + "\",\"name\":\"" + name + "\"}"));
        Matcher found = BARCODE.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException(answer.body());
        }
        return found.group(1);
    }

    private static String quoted(String code) {
        return "\"" + code + "\"";
    }
}
