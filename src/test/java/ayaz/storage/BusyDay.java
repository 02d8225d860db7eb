package ayaz.storage;

import ayaz.testing.Script;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people at the same two boxes at once, all in each other's way: what each of them does, and how it was answered. */
final class BusyDay {

    private static final int SLOTS = 81;

    private final List<Script> people;
    private final List<String> boxes;
    private final List<String> units = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Queue<String> wrongAnswers = new ConcurrentLinkedQueue<>();

    BusyDay(List<Script> people, List<String> boxes) {
        this.people = people;
        this.boxes = boxes;
    }

    /** Works until then. */
    void workUntil(long nanoTime) {
        var random = ThreadLocalRandom.current();
        while (System.nanoTime() < nanoTime) {
            Script person = people.get(random.nextInt(people.size()));
            int choice = random.nextInt(100);
            if (choice < 12 || units.size() < 10) {
                register(person, random.nextInt(1, 6));
            } else if (choice < 60) {
                place(person, anyUnit(), random.nextBoolean() ? "null" : "\"" + random.nextInt(1, SLOTS + 1) + "\"");
            } else if (choice < 80) {
                answered("take out", person.delete("/api/units/" + anyUnit() + "/placement?reason=check"));
            } else {
                undo(person, anyUnit());
            }
        }
    }

    void register(Script person, int count) {
        var answer = person.post(
                "/api/lots",
                """
                {"taxon":"Panthera uncia","collection":{"collectedOn":"2026-03-14","method":"BIOPSY","collectors":"T"},
                "sampleType":"SKIN","quantity":1,"quantityUnit":"G","diseaseStatus":"CLEARED",
                "permitStatus":"AVAILABLE","units":{"count":%d,"containerType":"CRYOVIAL"}}"""
                        .formatted(count));
        if (answered("register", answer)) {
            Script.json(answer)
                    .getJsonArray("units")
                    .getValuesAs(JsonObject.class)
                    .forEach(unit -> units.add(unit.getString("unitId")));
        }
    }

    private void place(Script person, String unit, String position) {
        String box = boxes.get(ThreadLocalRandom.current().nextInt(boxes.size()));
        answered(
                "place",
                person.post(
                        "/api/units/" + unit + "/placement",
                        "{\"node\":\"" + box + "\",\"position\":" + position + "}"));
    }

    private void undo(Script person, String unit) {
        var story = Script.json(person.get("/api/units/" + unit + "/custody")).getJsonArray("items");
        String last = story.getJsonObject(story.size() - 1).getString("id");
        answered("undo", person.post("/api/station/undo", "{\"event\":\"" + last + "\"}"));
    }

    private String anyUnit() {
        return units.get(ThreadLocalRandom.current().nextInt(units.size()));
    }

    /** Done, or refused with a reason that a person can read; anything else is remembered as wrong. */
    private boolean answered(String act, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean well = status == 200 || status == 201;
        boolean refused = status >= 400
                && status < 500
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.body().matches("(?s).*\"detail\":\"[^\"]{10,}.*");
        if (!well && !refused) {
            wrongAnswers.add(act + " " + status + " " + answer.body());
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
