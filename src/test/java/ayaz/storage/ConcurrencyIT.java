package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Invariants;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thirty-two people place, move, take out, take back and register at the same time, at the same two boxes. */
class ConcurrencyIT {

    private static final int HANDS = 32;
    private static final long SECONDS = 30;

    private final RunningAyaz ayaz = RunningAyaz.demo();
    private final List<Program> people = Stream.of("technician", "technician2", "curator")
            .map(name -> Program.of(ayaz, name))
            .toList();

    @Test
    void everyInvariantHoldsAfterThirtySecondsOfEverybodyAtOnce() throws Exception {
        var day = new BusyDay(people, List.of(box(), box()));
        var threads = Executors.newFixedThreadPool(HANDS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

        var hands = IntStream.range(0, HANDS)
                .mapToObj(hand -> CompletableFuture.runAsync(() -> day.workUntil(end), threads))
                .toList();
        hands.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(day.wrongAnswers()).isEmpty();
        assertThat(day.done()).containsKeys("register", "place", "place refused", "take out", "undo");
        try (var owner = ayaz.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    /** Of 81 places with numbers. */
    private String box() {
        Program curator = people.get(2);
        String name = "Busy " + UUID.randomUUID();
        String room = curator.node(curator.node(null, "site", name), "room", name);
        return curator.post(
                        "nodes",
                        "{\"template\":\"box-9x9\",\"parent\":\"%s\",\"name\":\"%s\",\"numbering\":\"NUMBER\"}"
                                .formatted(room, name))
                .text("barcode");
    }
}
