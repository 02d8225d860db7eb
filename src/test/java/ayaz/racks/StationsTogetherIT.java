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
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Eight stations at one dewar for a minute: they scan, put away, take out, move boxes between its racks, put tubes that
 * nobody knows, save readings of its boxes, and take such acts back, all with the same units, tubes and boxes.
 */
final class StationsTogetherIT {

    private static final int STATIONS = 8;
    private static final long SECONDS = 60;
    private static final int WELLS = 40;
    private static final int UNITS = 60;

    private final RunningAyaz ayaz = RunningAyaz.demo();
    private final List<Program> people = Stream.of("technician", "technician2", "curator")
            .map(name -> Program.of(ayaz, name))
            .toList();
    private final List<String> codes = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> homes = new ArrayList<>();
    private final Queue<String> readings = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    @Test
    void everyInvariantHoldsAfterAMinuteOfEightStationsAtOneDewar() throws Exception {
        build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var threads = Executors.newFixedThreadPool(STATIONS);

        var stations = IntStream.range(0, STATIONS)
                .mapToObj(station -> CompletableFuture.runAsync(() -> workUntil(end), threads))
                .toList();
        stations.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(wrong).isEmpty();
        try (var owner = ayaz.asOwner()) {
            assertThat(Invariants.brokenIn(owner)).isEmpty();
        }
        assertThat(done)
                .containsKeys(
                        "scan",
                        "place",
                        "take out",
                        "move",
                        "tube",
                        "tube out",
                        "reading",
                        "place refused",
                        "reading undone");
    }

    private void build() {
        var curator = people.get(2);
        String first = curator.box("box-8x12", "dewar");
        String dewar = curator.get("nodes/" + first)
                .done()
                .getJsonArray("ancestors")
                .getJsonObject(2)
                .getString("barcode");
        boxes.add(first);
        boxes.add(curator.node(dewar, "box-8x12", "Box 2"));
        boxes.add(curator.node(dewar, "box-8x12", "Box 3"));
        homes.add(dewar);
        homes.add(curator.node(dewar, "rack-10-places", "Rack 1"));
        homes.add(curator.node(dewar, "rack-10-places", "Rack 2"));
        codes.addAll(Program.unitsOf(curator.post("lots", LotJson.straws(UNITS))));
        IntStream.range(0, 40).forEach(each -> codes.add(RackScanningIT.tube()));
    }

    private void workUntil(long end) {
        var random = ThreadLocalRandom.current();
        while (System.nanoTime() < end) {
            act(people.get(random.nextInt(people.size())), random);
        }
    }

    private void act(Program person, ThreadLocalRandom random) {
        String unit = codes.get(random.nextInt(UNITS));
        String tube = codes.get(random.nextInt(UNITS, codes.size()));
        String box = boxes.get(random.nextInt(boxes.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> answered("scan", person.get("scan/" + codes.get(random.nextInt(codes.size()))));
            case 2, 3 -> answered("place", person.place(unit, box, null));
            case 4 -> answered("take out", person.delete("units/" + unit + "/placement?reason=check"));
            case 5 -> answered("move", person.post("nodes/" + box + "/place", parent(random)));
            case 6 -> answered("tube", person.post("unidentified", tubeIn(tube, box)));
            case 7 -> answered("tube out", person.delete("unidentified/" + tube + "/placement?reason=check"));
            case 8 -> read(person, box, random);
            default -> undoReading(person);
        }
    }

    private String parent(ThreadLocalRandom random) {
        return "{\"parent\":\"" + homes.get(random.nextInt(homes.size())) + "\"}";
    }

    private static String tubeIn(String tube, String box) {
        return "{\"code\":\"" + tube + "\",\"node\":\"" + box + "\"}";
    }

    /** Half of those who save a reading see at once that it was wrong; others see later what somebody else had saved. */
    private void read(Program person, String box, ThreadLocalRandom random) {
        Answer answer = person.post("racks/scans", RackScanningIT.wish(reading(random), box, "LOCATE"));
        answered("reading", answer);
        if (answer.status() == 201 && random.nextBoolean()) {
            undo(person, answer.text("scan"));
        } else if (answer.status() == 201) {
            readings.add(answer.text("scan"));
        }
    }

    private void undoReading(Program person) {
        String scan = readings.poll();
        if (scan != null) {
            undo(person, scan);
        }
    }

    private void undo(Program person, String scan) {
        String wish = "{\"reason\":\"The wrong way round\"," + RackScanningIT.SIGNATURE + "}";
        answered("reading undone", person.post("racks/scans/" + scan + "/undo", wish));
    }

    private String reading(ThreadLocalRandom random) {
        var tubes = new ArrayList<>(codes);
        Collections.shuffle(tubes, random);
        return IntStream.rangeClosed(1, WELLS)
                .mapToObj(slot -> RackFileReaderTest.SBS.label(slot) + ","
                        + (random.nextInt(4) == 0 ? "NO TUBE" : tubes.get(slot)))
                .collect(Collectors.joining("\n"));
    }

    /** Done, or refused with a sentence; what is answered otherwise is remembered as wrong. */
    private void answered(String act, Answer answer) {
        boolean well = answer.status() < 300;
        boolean told = answer.status() < 500 && answer.text().matches("(?s).*\"detail\":\"[^\"]{10,}.*");
        if (!well && !told) {
            wrong.add(act + " " + answer);
        }
        done.merge(well ? act : act + " refused", 1, Integer::sum);
    }
}
