package ayaz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Homes;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A request that is sent again, because its answer got lost, is not done again. */
class IdempotencyIT {

    private static final String LOT = LotJson.vials(3);

    @Test
    void theSameKeyFromEightHandsAtOnceActsOnceAndAnswersAllAlike() throws Exception {
        var ayaz = RunningAyaz.demo();
        var curator = Program.of(ayaz, "curator");
        String key = UUID.randomUUID().toString();
        var threads = Executors.newFixedThreadPool(8);

        var answers = IntStream.range(0, 8)
                .mapToObj(hand -> CompletableFuture.supplyAsync(
                        () -> curator.with("Idempotency-Key", key).post("lots", LOT), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        String lot = answers.get(0).text("catalogNumber");
        assertThat(curator.get("units?q=" + lot).body().getInt("count")).isEqualTo(3);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var curator = Program.of(RunningAyaz.demo(), "curator");
        String key = UUID.randomUUID().toString();
        curator.with("Idempotency-Key", key).post("lots", LOT);

        var other = curator.with("Idempotency-Key", key).post("lots", LotJson.vials(4));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("idempotency-key-reused");
    }

    @Test
    void theFirstAnswerIsRememberedOverARestart() {
        var ayaz = RunningAyaz.on(Homes.fresh("remembering")).with("--demo").start();
        var curator = Program.of(ayaz, "curator").with("Idempotency-Key", "before-the-restart");
        var first = curator.post("lots", LOT);
        ayaz.terminate();

        try (var again = RunningAyaz.on(ayaz.home()).with("--demo").start()) {
            var repeated = curator.at(again).post("lots", LOT);

            assertThat(repeated.status()).isEqualTo(first.status()).isEqualTo(201);
            assertThat(repeated.text()).isEqualTo(first.text());
        }
    }
}
