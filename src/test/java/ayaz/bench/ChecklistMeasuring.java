package ayaz.bench;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import java.io.IOException;
import java.util.Locale;

/** A checklist of 100,000 taxa is tried and taken in, and the list of species found again in it. */
final class ChecklistMeasuring {

    private static final int TAXA = 100_000;

    private final Program curator;
    private final Product product;

    ChecklistMeasuring(Product product) {
        this.product = product;
        this.curator = Program.of(product.ayaz(), "bench").with("Content-Type", "application/zip");
    }

    void measure(Table table) throws IOException {
        byte[] list = GeneratedChecklist.of(TAXA);
        table.fact("dry run of a checklist of 100,000 taxa", taken(list, true), "at most 60 s");
        table.fact("import of a checklist of 100,000 taxa", taken(list, false), "at most 60 s");
        long began = System.nanoTime();
        curator.get("taxa?q=gencebababababa").done();
        table.fact("first search after it, with the list read again", seconds(began), "at most 10 s");
        began = System.nanoTime();
        curator.get("taxa?q=gencebababababa").done();
        table.fact("search among 100,000 taxa", seconds(began), "at most 1 s");
        table.fact("memory of the JVM with 100,000 taxa", product.residentMegabytes() + " MB", "");
    }

    private String taken(byte[] list, boolean dryRun) {
        long began = System.nanoTime();
        Answer answer = curator.post("checklists?name=bench.zip&dryRun=" + dryRun, list);
        if (answer.done().getInt("fresh") < TAXA) {
            throw new IllegalStateException(answer.toString());
        }
        return seconds(began);
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }
}
