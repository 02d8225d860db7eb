package ayaz.bench;

import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import org.junit.jupiter.api.Test;

/** The custody log alone: {@code ./mvnw -Pbench verify -Dit.test=LogBench -Dbench.log.events=10000000}. */
class LogBench {

    @Test
    void measuresTheCustodyLog() throws Exception {
        var table = new Table();
        try (var ayaz = RunningAyaz.on(Homes.fresh("bench-log")).start()) {
            var product = new Product(ayaz);
            String curator = product.signIn();
            try (var owner = ayaz.asOwner()) {
                var log = new LogMeasuring(product, owner);
                log.seal(table, () -> {
                    Loading.load(owner, Integer.getInteger("bench.units", 100_000), curator);
                    owner.setAutoCommit(true);
                    log.multiply(Long.getLong("bench.log.events", 1_000_000));
                });
                log.measure(table);
            }
        }
        System.out.println(table);
    }
}
