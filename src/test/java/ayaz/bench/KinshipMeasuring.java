package ayaz.bench;

import ayaz.kinship.Kinship;
import ayaz.kinship.Parents;
import java.util.BitSet;
import java.util.Locale;
import java.util.Random;

/** Thirty generations of a closed programme, in which nearly everybody descends from everybody. */
final class KinshipMeasuring {

    private static final int ANIMALS = 10_000;
    private static final int FOUNDERS = 40;
    private static final int GENERATION = (ANIMALS - FOUNDERS) / 30;

    private KinshipMeasuring() {}

    static void measure(Table table) {
        long began = System.nanoTime();
        var kinship = new Kinship(pedigree(new Random(2959)));
        var living = new BitSet();
        living.set(ANIMALS - 2 * GENERATION, ANIMALS);
        kinship.meanWith(living);
        table.fact(
                "inbreeding and mean kinship of 10,000 animals",
                String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - began) / 1e9),
                "at most 2 s");
    }

    private static Parents pedigree(Random random) {
        var dams = new int[ANIMALS];
        var sires = new int[ANIMALS];
        for (int animal = 0; animal < ANIMALS; animal++) {
            dams[animal] = animal < FOUNDERS ? Parents.UNKNOWN : parent(animal, random);
            sires[animal] = animal < FOUNDERS ? Parents.UNKNOWN : parent(animal, random);
        }
        return new Parents(dams, sires);
    }

    /** Of the last two generations. */
    private static int parent(int animal, Random random) {
        int eldest = Math.max(0, animal - 2 * GENERATION);
        return eldest + random.nextInt(animal - eldest);
    }
}
