package ayaz.bench;

import java.util.List;

/**
 * The card of a species, every species for the first time, so that nothing of it is remembered: those of which a
 * twentieth of the collection is held each, and those of which there is little.
 */
final class CardMeasuring {

    private static final String ADDRESS = "/species/card.xhtml?id=";
    private static final int MILLISECONDS = 150;

    private final Product product;

    CardMeasuring(Product product) {
        this.product = product;
    }

    void measure(Table table) throws Exception {
        try (var owner = product.ayaz().asOwner();
                var http = product.connection()) {
            List<String> species = Loading.texts(owner, Loading.TAXA);
            List<String> small = Loading.texts(owner, ManySpecies.ALL);
            String cookie = http.send(product.get(ADDRESS + small.get(0))).cookie();
            for (String id : small.subList(100, 200)) {
                Product.ask(http, product.getWith(ADDRESS + id, cookie));
            }
            firstTime(table, http, "species card of little, first time", small.subList(0, 100), cookie);
            List<String> heavy = species.subList(0, Loading.HEAVY);
            firstTime(table, http, "species card of a twentieth of all units, first time", heavy, cookie);
            byte[] again = product.getWith(ADDRESS + heavy.get(0), cookie);
            table.within(Measuring.times("species card, again", 100, () -> Product.ask(http, again)), MILLISECONDS);
        }
    }

    private void firstTime(Table table, KeepAlive http, String name, List<String> taxa, String cookie)
            throws Exception {
        var next =
                taxa.stream().map(id -> product.getWith(ADDRESS + id, cookie)).iterator();
        table.within(Measuring.times(name, taxa.size(), () -> Product.ask(http, next.next())), MILLISECONDS);
    }
}
