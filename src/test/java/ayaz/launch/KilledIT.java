package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.RunningAyaz;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Processes killed in the middle of work: first the product, then the database of the product started after it. */
class KilledIT {

    @Test
    void nothingThatWasAnsweredIsLostAndNothingIsHalfDone() throws Exception {
        var ayaz = RunningAyaz.on(Homes.used("killed")).start();
        var writers = List.of(new PairWriter(ayaz, "a", 2_000), new PairWriter(ayaz, "b", 20));
        var tokens = new CopyOnWriteArrayList<String>();
        var work = Stream.concat(writers.stream(), Stream.of((Runnable) () -> issueUntilKilled(ayaz, tokens)))
                .map(CompletableFuture::runAsync)
                .toList();
        RunningAyaz.await(() -> tokens.size() > 2
                && writers.stream().allMatch(writer -> writer.committed().size() > 20));

        ayaz.kill();
        ProcessHandle orphan = ayaz.databaseProcess();
        assertThat(orphan.isAlive()).isTrue();

        var again = RunningAyaz.on(ayaz.home()).start();
        work.forEach(CompletableFuture::join);

        assertThat(again.output()).contains("A database server of an earlier run (process " + orphan.pid() + ")");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(tokens).isNotEmpty().allSatisfy(token -> assertThat(
                        new Api(again).taxa(token).statusCode())
                .isEqualTo(200));
        assertThat(writers).allSatisfy(writer -> assertThat(writer.committed()).isNotEmpty());
        assertThat(PairWriter.found(again))
                .containsAll(writers.get(0).committed())
                .containsAll(writers.get(1).committed());

        aDatabaseThatGoesAwayComesBack(again, tokens.get(0));
        again.close();
    }

    private static void issueUntilKilled(RunningAyaz ayaz, List<String> tokens) {
        try {
            while (true) {
                tokens.add(Api.token(new Api(ayaz).issue("script")));
            }
        } catch (UncheckedIOException killed) {
            // nobody answers any more
        }
    }

    private static void aDatabaseThatGoesAwayComesBack(RunningAyaz ayaz, String token) throws SQLException {
        var api = new Api(ayaz);
        assertThat(api.taxa(token).statusCode()).isEqualTo(200);
        ProcessHandle killed = ayaz.databaseProcess();
        killed.destroyForcibly();
        killed.onExit().join();

        Instant away = Instant.now();
        HttpResponse<String> answer = api.issue("while it is away");
        assertThat(Duration.between(away, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(answer.statusCode())
                .as("refused, or done because the database was already back")
                .isIn(503, 201);
        assertThat(Http.get(ayaz.url().resolve("/health/live")).statusCode()).isEqualTo(200);

        RunningAyaz.await(() -> ayaz.databaseProcess().pid() != killed.pid()
                && Http.get(ayaz.url().resolve("/health/ready")).statusCode() == 200);
        assertThat(ayaz.output()).contains("The embedded database went away; starting it again.");
        assertThat(api.taxa(token).statusCode()).isEqualTo(200);
        assertThat(api.issue("when it is back").statusCode()).isEqualTo(201);
        assertThat(PairWriter.found(ayaz)).isNotEmpty();
    }
}
