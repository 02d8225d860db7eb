package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Homes;
import ayaz.testing.RunningAyaz;
import ayaz.testing.Script;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A request that is sent again, because its answer got lost, is not done again. */
class IdempotencyIT {

    private static final String LOT =
            """
            {"taxon":"Panthera uncia","collection":{"collectedOn":"2026-03-14","method":"BIOPSY","collectors":"T"},
            "sampleType":"SKIN","quantity":1,"quantityUnit":"G","diseaseStatus":"CLEARED","permitStatus":"AVAILABLE",
            "units":{"count":3,"containerType":"CRYOVIAL"}}""";

    @Test
    void theSameKeyFromEightHandsAtOnceActsOnceAndAnswersAllAlike() throws Exception {
        var ayaz = RunningAyaz.demo();
        var curator = Script.of(ayaz, "curator");
        String key = UUID.randomUUID().toString();
        var threads = Executors.newFixedThreadPool(8);

        var answers = IntStream.range(0, 8)
                .mapToObj(hand -> CompletableFuture.supplyAsync(() -> curator.post("/api/lots", LOT, key), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        String lot = Script.json(answers.get(0)).getString("catalogNumber");
        assertThat(Script.json(curator.get("/api/units?q=" + lot)).getInt("count"))
                .isEqualTo(3);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var curator = Script.of(RunningAyaz.demo(), "curator");
        String key = UUID.randomUUID().toString();
        curator.post("/api/lots", LOT, key);

        var other = curator.post("/api/lots", LOT.replace("\"count\":3", "\"count\":4"), key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotency-key-reused");
    }

    @Test
    void theFirstAnswerIsRememberedOverARestart() {
        var ayaz = RunningAyaz.on(Homes.fresh("remembering")).with("--demo").start();
        var curator = Script.of(ayaz, "curator");
        var first = curator.post("/api/lots", LOT, "before-the-restart");
        ayaz.terminate();

        try (var again = RunningAyaz.on(ayaz.home()).with("--demo").start()) {
            var repeated = curator.at(again).post("/api/lots", LOT, "before-the-restart");

            assertThat(repeated.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
            assertThat(repeated.body()).isEqualTo(first.body());
        }
    }
}
