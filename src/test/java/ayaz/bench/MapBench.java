package ayaz.bench;

import ayaz.occurrences.ManyOccurrences;
import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The map of observations alone: {@code ./mvnw -Pbench verify -Dit.test=MapBench -Dbench.points=1000000}. */
class MapBench {

    @Test
    void measuresTheMapOfObservations() throws Exception {
        int points = Integer.getInteger("bench.points", 1_000_000);
        var table = new Table();
        try (var ayaz = RunningAyaz.on(Homes.fresh("bench-map")).start()) {
            var product = new Product(ayaz);
            String curator = product.signIn();
            List<String> taxa;
            try (var owner = ayaz.asOwner()) {
                long began = System.nanoTime();
                taxa = ManyOccurrences.load(owner, points, curator);
                table.fact(
                        String.format(Locale.ROOT, "loading %,d points", points),
                        String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - began) / 1e9),
                        "");
            }
            measure(product, table, taxa);
        }
        System.out.println(table);
    }

    /** Windows of a screen of 1,400 by 800 points, anywhere in the country. */
    private static void measure(Product product, Table table, List<String> taxa) throws Exception {
        for (int zoom : new int[] {4, 6, 8, 10, 12, 15}) {
            double wide = 360.0 * 1_400 / (256 << zoom);
            double high = wide * 0.4;
            window(product, table, "one species, zoom " + zoom, taxa.get(1), zoom, wide, high);
        }
        window(product, table, "all animals, zoom 5", "Animalia", 5, 61, 24);
        window(product, table, "all animals, zoom 9", "Animalia", 9, 3.8, 1.5);
        try (var http = product.connection()) {
            byte[] list = product.get("/api/occurrences?limit=50&taxon=" + taxa.get(1));
            Measuring.times("warm-up", 50, () -> Product.ask(http, list));
            table.figure(Measuring.times("list of a species, page 1", 100, () -> Product.ask(http, list)));
            byte[] years = product.get("/api/taxa/" + taxa.get(1) + "/occurrence-years");
            table.figure(Measuring.times("counts by year", 100, () -> Product.ask(http, years)));
        }
    }

    private static void window(
            Product product, Table table, String name, String taxon, int zoom, double wide, double high)
            throws Exception {
        try (var http = product.connection()) {
            Measuring.times("warm-up", 30, () -> Product.ask(http, somewhere(product, taxon, zoom, wide, high)));
            table.within(
                    Measuring.times(
                            "map, " + name, 150, () -> Product.ask(http, somewhere(product, taxon, zoom, wide, high))),
                    150);
        }
    }

    private static byte[] somewhere(Product product, String taxon, int zoom, double wide, double high) {
        double west = 48 + ThreadLocalRandom.current().nextDouble() * Math.max(36 - wide, 0.1);
        double south = 42 + ThreadLocalRandom.current().nextDouble() * Math.max(11 - high, 0.1);
        return product.get(String.format(
                Locale.ROOT,
                "/api/occurrences.geojson?taxon=%s&zoom=%d&bbox=%.5f,%.5f,%.5f,%.5f",
                taxon,
                zoom,
                west,
                south,
                west + wide,
                south + high));
    }
}
