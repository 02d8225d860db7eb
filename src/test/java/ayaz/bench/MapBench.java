package ayaz.bench;

import ayaz.occurrences.ManyOccurrences;
import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The maps alone: {@code ./mvnw -Pbench verify -Dit.test=MapBench -Dbench.points=1000000}. */
class MapBench {

    /** Of every answer that a map waits for, p50 in milliseconds. */
    private static final double LIMIT = 100;

    private final Table table = new Table();

    @Test
    void measuresTheMapOfObservations() throws Exception {
        int points = Integer.getInteger("bench.points", 1_000_000);
        try (var ayaz = RunningAyaz.on(Homes.fresh("bench-map")).start()) {
            var curator = new Product(ayaz);
            var technician = new Product(ayaz);
            String actor = curator.signIn();
            technician.signInAs("TECHNICIAN");
            List<String> taxa;
            try (var owner = ayaz.asOwner()) {
                long began = System.nanoTime();
                taxa = ManyOccurrences.load(owner, points, actor);
                table.fact(
                        String.format(Locale.ROOT, "loading %,d points", points),
                        String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - began) / 1e9),
                        "");
            }
            String species = "taxon=" + taxa.get(1) + "&";
            for (int zoom : new int[] {4, 6, 8, 10, 12, 15}) {
                window(curator, "one species", species, zoom);
            }
            for (int zoom : new int[] {4, 5, 6, 7, 8, 9, 10, 12, 15}) {
                window(curator, "all species", "", zoom);
            }
            for (int zoom : new int[] {5, 6, 8, 9, 12}) {
                window(curator, "all species, three years", "from=2018&to=2020&", zoom);
            }
            for (int zoom : new int[] {6, 9, 12}) {
                window(technician, "all species, blurred", "", zoom);
            }
            areas(curator, "");
            areas(technician, ", blurred");
            lists(curator, taxa.get(1));
        }
        System.out.println(table);
    }

    /** Of a screen of 1,400 by 800 points, anywhere in the country. */
    private void window(Product product, String name, String which, int zoom) throws Exception {
        double wide = 360.0 * 1_400 / (256 << zoom);
        double high = wide * 0.4;
        try (var http = product.connection()) {
            Measuring.times("warm-up", 30, () -> Product.ask(http, somewhere(product, which, zoom, wide, high)));
            String what = "map, " + name + ", zoom " + zoom;
            table.within(
                    Measuring.times(what, 150, () -> Product.ask(http, somewhere(product, which, zoom, wide, high))),
                    LIMIT);
        }
    }

    private static byte[] somewhere(Product product, String which, int zoom, double wide, double high) {
        double west = 48 + ThreadLocalRandom.current().nextDouble() * Math.max(36 - wide, 0.1);
        double south = 42 + ThreadLocalRandom.current().nextDouble() * Math.max(11 - high, 0.1);
        return product.get(String.format(
                Locale.ROOT,
                "/api/occurrences.geojson?%szoom=%d&bbox=%.5f,%.5f,%.5f,%.5f",
                which,
                zoom,
                west,
                south,
                west + wide,
                south + high));
    }

    /** As somebody draws them, with a border of a thousand corners. */
    private void areas(Product product, String how) throws Exception {
        area(product, "the country" + how, 66, 48, 16);
        area(product, "an oblast" + how, 68, 49, 3);
        area(product, "a reserve" + how, 70, 46, 0.3);
    }

    private void area(Product product, String name, double longitude, double latitude, double radius) throws Exception {
        String polygon = IntStream.rangeClosed(0, 1_000)
                .mapToObj(at -> {
                    double angle = 2 * Math.PI * (at % 1_000) / 1_000;
                    double far = radius * (1 + 0.05 * Math.sin(angle * 40));
                    return String.format(
                            Locale.ROOT,
                            "[%.6f,%.6f]",
                            longitude + far * Math.cos(angle),
                            latitude + far * 0.4 * Math.sin(angle));
                })
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
        byte[] question = product.post("/api/areas/occurrences?limit=50", polygon);
        try (var http = product.connection()) {
            Measuring.times("warm-up", 20, () -> Product.ask(http, question));
            table.within(Measuring.times("what was seen in " + name, 60, () -> Product.ask(http, question)), LIMIT);
        }
    }

    private void lists(Product product, String taxon) throws Exception {
        try (var http = product.connection()) {
            byte[] list = product.get("/api/occurrences?limit=50&taxon=" + taxon);
            Measuring.times("warm-up", 50, () -> Product.ask(http, list));
            table.within(Measuring.times("list of a species, page 1", 100, () -> Product.ask(http, list)), LIMIT);
            byte[] years = product.get("/api/taxa/" + taxon + "/occurrence-years");
            table.within(Measuring.times("counts by year", 100, () -> Product.ask(http, years)), LIMIT);
        }
    }
}
