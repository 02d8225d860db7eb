package ayaz.bench;

import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The custody log alone: {@code ./mvnw -Pbench verify -Dit.test=LogBench -Dbench.log.events=10000000}, and with
 * {@code -Dbench.log.home=…} once more on the log that a run has left there.
 */
class LogBench {

    @Test
    void measuresTheCustodyLog() throws Exception {
        var table = new Table();
        Optional<Path> left =
                Optional.ofNullable(System.getProperty("bench.log.home")).map(Path::of);
        try (var ayaz = RunningAyaz.on(left.orElseGet(() -> Homes.fresh("bench-log")))
                .environment("AYAZ_LOG_VERIFY", "off")
                .start()) {
            var product = new Product(ayaz);
            String curator = product.signIn();
            try (var owner = ayaz.asOwner()) {
                var log = new LogMeasuring(product, owner);
                if (left.isEmpty()) {
                    log.seal(table, () -> {
                        Loading.load(owner, Integer.getInteger("bench.units", 100_000), curator);
                        owner.setAutoCommit(true);
                        log.multiply(Long.getLong("bench.log.events", 1_000_000));
                    });
                }
                log.measure(table);
            }
        }
        System.out.println(table);
    }
}
