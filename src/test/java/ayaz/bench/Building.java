package ayaz.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes places from templates over HTTP, as an administrator does. */
final class Building {

    private static final Pattern BARCODE = Pattern.compile("\"barcode\":\"([^\"]+)\"");

    private final Product product;
    private final KeepAlive http;

    Building(Product product, KeepAlive http) {
        this.product = product;
        this.http = http;
    }

    String site(String name) throws IOException {
        return made("null", "site", name + " " + System.nanoTime());
    }

    /** In a node by its barcode; answers the barcode of the new one. */
    String in(String parent, String template, String name) throws IOException {
        return made("\"" + parent + "\"", template, name);
    }

    /** An empty box of 8 x 12 in a freezer of its own. */
    String rackOf96() throws IOException {
        String room = in(site("Tubes"), "room", "Room");
        return in(in(room, "ln2-freezer", "N"), "box-8x12", "Tubes");
    }

    private String made(String parent, String template, String name) throws IOException {
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
}
