package ayaz.storage;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Many people at the same two boxes at once, all in each other's way, while others carry the boxes and their racks about
 * and keep positions free: what each of them does, and how it was answered.
 */
final class BusyDay {

    private static final int SLOTS = 81;

    /** Needed where somebody else made the move. */
    private static final String SIGNATURE = "{\"signature\":{\"password\":\"" + RunningAyaz.PASSWORD + "\"}}";

    private final List<Program> people;
    private final List<String> boxes;
    private final List<String> movable;
    private final List<String> destinations;
    private final List<String> units = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Queue<String> wrongAnswers = new ConcurrentLinkedQueue<>();

    BusyDay(List<Program> people, List<String> boxes, List<String> movable, List<String> destinations) {
        this.people = people;
        this.boxes = boxes;
        this.movable = movable;
        this.destinations = destinations;
    }

    /** Works until then. */
    void workUntil(long nanoTime) {
        var random = ThreadLocalRandom.current();
        while (System.nanoTime() < nanoTime) {
            Program person = people.get(random.nextInt(people.size()));
            int choice = random.nextInt(100);
            if (choice < 12 || units.size() < 10) {
                register(person, random.nextInt(1, 6));
            } else if (choice < 18) {
                move(person);
            } else if (choice < 20) {
                undoMove(person);
            } else if (choice < 24) {
                keepFree(person, String.valueOf(random.nextInt(1, SLOTS + 1)), random.nextBoolean());
            } else if (choice < 60) {
                place(person, anyUnit(), random.nextBoolean() ? null : String.valueOf(random.nextInt(1, SLOTS + 1)));
            } else if (choice < 80) {
                answered("take out", person.delete("units/" + anyUnit() + "/placement?reason=check"));
            } else {
                undo(person, anyUnit());
            }
        }
    }

    void register(Program person, int count) {
        Answer answer = person.post("lots", LotJson.vials(count));
        if (answered("register", answer)) {
            units.addAll(Program.unitsOf(answer));
        }
    }

    private void place(Program person, String unit, @Nullable String position) {
        answered("place", person.place(unit, any(boxes), position));
    }

    private void undo(Program person, String unit) {
        var story = person.get("units/" + unit + "/custody").items();
        String last = story.get(story.size() - 1).getString("id");
        answered("undo", person.post("station/undo", "{\"event\":\"" + last + "\"}"));
    }

    private void move(Program person) {
        answered("move", person.post("nodes/" + any(movable) + "/place", "{\"parent\":\"" + any(destinations) + "\"}"));
    }

    private void undoMove(Program person) {
        var story = person.get("nodes/" + any(movable) + "/acts").items();
        if (!story.isEmpty()) {
            answered("undo move", person.post("nodes/acts/" + story.get(0).getString("id") + "/undo", SIGNATURE));
        }
    }

    private void keepFree(Program person, String position, boolean release) {
        String kept = "nodes/" + any(boxes) + "/kept";
        if (release) {
            answered("release", person.delete(kept + "/" + position));
        } else {
            answered(
                    "keep free",
                    person.post(
                            kept,
                            "{\"positions\":[\"" + position
                                    + "\"],\"purpose\":\"BLOCKED\",\"reason\":\"frozen shut\"}"));
        }
    }

    private String anyUnit() {
        return any(units);
    }

    private static String any(List<String> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    /** Done, or refused with a reason that a person can read; anything else is remembered as wrong. */
    private boolean answered(String act, Answer answer) {
        int status = answer.status();
        boolean well = status == 200 || status == 201;
        boolean refused = status >= 400
                && status < 500
                && answer.header("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.text().matches("(?s).*\"detail\":\"[^\"]{10,}.*");
        if (!well && !refused) {
            wrongAnswers.add(act + " " + answer);
        }
        done.computeIfAbsent(act + (well ? "" : " refused"), key -> new AtomicInteger())
                .incrementAndGet();
        return well;
    }

    Queue<String> wrongAnswers() {
        return wrongAnswers;
    }

    /** How often each act was done and refused. */
    Map<String, AtomicInteger> done() {
        return done;
    }
}
