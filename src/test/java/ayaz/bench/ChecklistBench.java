package ayaz.bench;

import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import org.junit.jupiter.api.Test;

/** Checklists alone, into an empty collection: {@code ./mvnw -Pbench verify -Dit.test=ChecklistBench}. */
class ChecklistBench {

    @Test
    void measuresChecklists() throws Exception {
        var table = new Table();
        try (var ayaz = RunningAyaz.on(Homes.fresh("bench-checklists")).start()) {
            var product = new Product(ayaz);
            product.signIn();
            new ChecklistMeasuring(product).measure(table);
        }
        System.out.println(table);
    }
}
