package ayaz.racks;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Invariants;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Eight stations save readings of the same three racks, with the same tubes in other wells each time. */
final class RacksTogetherIT {

    private static final int STATIONS = 8;
    private static final long SECONDS = 20;
    private static final int WELLS = 40;

    private final RunningAyaz ayaz = RunningAyaz.demo();
    private final List<Program> people = Stream.of("technician", "technician2", "curator")
            .map(name -> Program.of(ayaz, name))
            .toList();
    private final List<String> codes = new ArrayList<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger saved = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void everyInvariantHoldsAfterEverybodyHasReadTheSameRacks() throws Exception {
        var curator = people.get(2);
        var racks = IntStream.range(0, 3)
                .mapToObj(each -> curator.box("box-8x12", "ln2-freezer"))
                .toList();
        codes.addAll(Program.unitsOf(curator.post("lots", LotJson.straws(60))));
        IntStream.range(0, 40).forEach(each -> codes.add(RackScanningIT.tube()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var threads = Executors.newFixedThreadPool(STATIONS);

        var stations = IntStream.range(0, STATIONS)
                .mapToObj(station -> CompletableFuture.runAsync(() -> workUntil(end, racks), threads))
                .toList();
        stations.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(wrong).isEmpty();
        assertThat(saved.get()).as("saved; refused: " + refused).isGreaterThan(STATIONS);
        try (var owner = ayaz.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    private void workUntil(long end, List<String> racks) {
        var random = ThreadLocalRandom.current();
        while (System.nanoTime() < end) {
            Program person = people.get(random.nextInt(people.size()));
            String rack = racks.get(random.nextInt(racks.size()));
            if (random.nextInt(5) == 0) {
                answered(person.place(codes.get(random.nextInt(60)), rack, null));
            } else {
                answered(person.post("racks/scans", RackScanningIT.wish(reading(random), rack, "LOCATE")));
            }
        }
    }

    private String reading(ThreadLocalRandom random) {
        var tubes = new ArrayList<>(codes);
        Collections.shuffle(tubes, random);
        return IntStream.rangeClosed(1, WELLS)
                .mapToObj(slot -> RackFileReaderTest.SBS.label(slot) + ","
                        + (random.nextInt(4) == 0 ? "NO TUBE" : tubes.get(slot)))
                .collect(Collectors.joining("\n"));
    }

    /** Done, or refused with a sentence; a reading that is answered otherwise is remembered as wrong. */
    private void answered(Answer answer) {
        boolean well = answer.status() < 300;
        boolean told = answer.status() < 500 && answer.text().matches("(?s).*\"detail\":\"[^\"]{10,}.*");
        if (!well && !told) {
            wrong.add(answer.toString());
        }
        (well ? saved : refused).incrementAndGet();
    }
}
