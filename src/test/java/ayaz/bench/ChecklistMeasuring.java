package ayaz.bench;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import java.io.IOException;
import java.util.Locale;

/** A checklist of 100,000 taxa is tried and taken in, and the list of species found again in it. */
final class ChecklistMeasuring {

    private static final int TAXA = 100_000;
    private static final String LIMIT = "at most 60 s";

    private final Program curator;
    private final Product product;

    ChecklistMeasuring(Product product) {
        this.product = product;
        this.curator = Program.of(product.ayaz(), "bench").with("Content-Type", "application/json");
    }

    void measure(Table table) throws IOException {
        byte[] list = GeneratedChecklist.of(TAXA);
        table.fact("dry run of a checklist of 100,000 taxa", taken(list, "&dryRun=true", "fresh"), LIMIT);
        table.fact("import of a checklist of 100,000 taxa", taken(list, "&dryRun=false", "fresh"), LIMIT);
        String corrected = "&dryRun=false&changes=true";
        table.fact("the same once more, nothing of it new", taken(list, corrected, "matched"), LIMIT);
        byte[] changed = GeneratedChecklist.byOtherAuthors(TAXA);
        table.fact("the same with other authors of every taxon", taken(changed, corrected, "changed"), LIMIT);
        String name = GeneratedChecklist.FIRST_GENUS;
        table.fact("first search after it, with the list read again", searched(name), "at most 10 s");
        table.fact("search among 100,000 taxa", searched(name), "at most 1 s");
        correct(name);
        table.fact("first search after the correction of one taxon", searched(name), "at most 1 s");
        table.fact("memory of the JVM with 100,000 taxa", product.residentMegabytes() + " MB", "");
    }

    private String searched(String name) {
        long began = System.nanoTime();
        curator.get("taxa?q=" + name).done();
        return seconds(began);
    }

    private void correct(String name) {
        String taxon = "taxa/" + curator.get("taxa?q=" + name).items().get(0).getString("id");
        curator.with("If-Match", curator.get(taxon).etag())
                .patch(taxon, "{\"remarks\":\"Corrected\"}")
                .done();
    }

    /** {@code most}: as what nearly all of its rows must have been taken. */
    private String taken(byte[] list, String how, String most) {
        long began = System.nanoTime();
        Answer answer = curator.with("Content-Type", "application/zip").post("checklists?name=bench.zip" + how, list);
        if (answer.done().getInt(most) < TAXA - 1) {
            throw new IllegalStateException(answer.toString());
        }
        return seconds(began);
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }
}
