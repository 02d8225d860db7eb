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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Thirty-two people place, move, take out, take back and register at the same time, at the same two boxes, while the
 * boxes and their racks are carried from freezer to freezer.
 */
class ConcurrencyIT {

    private static final int HANDS = 32;
    private static final long SECONDS = 30;

    private final RunningAyaz ayaz = RunningAyaz.demo();
    private final List<Program> people = Stream.of("technician", "technician2", "curator")
            .map(name -> Program.of(ayaz, name))
            .toList();

    @Test
    void everyInvariantHoldsAfterThirtySecondsOfEverybodyAtOnce() throws Exception {
        String room = room();
        List<String> freezers = List.of(node(room, "ln2-freezer", "N1"), node(room, "ln2-freezer", "N2"));
        List<String> racks = List.of(node(freezers.get(0), "rack", "R1"), node(freezers.get(1), "rack", "R2"));
        List<String> boxes = List.of(box(racks.get(0), "B1"), box(racks.get(1), "B2"));
        var day = new BusyDay(people, boxes, both(boxes, racks), both(racks, freezers));
        var threads = Executors.newFixedThreadPool(HANDS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

        var hands = IntStream.range(0, HANDS)
                .mapToObj(hand -> CompletableFuture.runAsync(() -> day.workUntil(end), threads))
                .toList();
        hands.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(day.wrongAnswers()).isEmpty();
        assertThat(day.done())
                .containsKeys(
                        "register",
                        "place",
                        "place refused",
                        "take out",
                        "undo",
                        "move",
                        "move refused",
                        "undo move",
                        "keep free",
                        "keep free refused",
                        "release");
        try (var owner = ayaz.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
    }

    private String room() {
        String name = "Busy " + UUID.randomUUID();
        return node(node(null, "site", name), "room", name);
    }

    private String node(@Nullable String parent, String template, String name) {
        return people.get(2).node(parent, template, name);
    }

    /** Of 81 places with numbers. */
    private String box(String rack, String name) {
        return people.get(2)
                .post(
                        "nodes",
                        "{\"template\":\"box-9x9\",\"parent\":\"%s\",\"name\":\"%s\",\"numbering\":\"NUMBER\"}"
                                .formatted(rack, name))
                .text("barcode");
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
