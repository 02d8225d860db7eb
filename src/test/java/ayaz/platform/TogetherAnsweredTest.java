package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherAnsweredTest {

    private static final int ASKERS = 16;

    @Test
    void everyAskerGetsTheAnswerToItsOwnQuestion() throws Exception {
        var statements = new AtomicInteger();
        var together = new TogetherAnswered<Integer, String>(keys -> {
            statements.incrementAndGet();
            assertThat(keys).doesNotHaveDuplicates().hasSizeBetween(1, 32);
            return keys.stream().filter(key -> key % 7 != 0).collect(Collectors.toMap(key -> key, key -> "of " + key));
        });
        List<Boolean> right = atOnce(() -> {
            for (int i = 0; i < 20_000; i++) {
                int key = ThreadLocalRandom.current().nextInt(1000);
                String answer = together.ask(key).orElse("nothing");
                assertThat(answer).isEqualTo(key % 7 == 0 ? "nothing" : "of " + key);
            }
            return true;
        });
        assertThat(right).hasSize(ASKERS).containsOnly(true);
        assertThat(statements.get()).isLessThanOrEqualTo(ASKERS * 20_000);
    }

    /** A place that has been left must not be shown to whoever asks after it was left. */
    @Test
    void anAnswerIsNeverOlderThanItsQuestion() throws Exception {
        Map<String, Integer> register = new ConcurrentHashMap<>(Map.of("unit", 0));
        var together = new TogetherAnswered<String, Integer>(
                keys -> keys.stream().collect(Collectors.toMap(Function.identity(), register::get)));
        atOnce(() -> {
            for (int i = 0; i < 20_000; i++) {
                int written = register.merge("unit", 1, Integer::sum);
                assertThat(together.ask("unit").orElseThrow()).isGreaterThanOrEqualTo(written);
            }
            return true;
        });
    }

    @Test
    void aFailureReachesTheAskersAndNobodyAfterThem() {
        var broken = new AtomicInteger(1);
        var together = new TogetherAnswered<String, String>(keys -> {
            if (broken.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            return Map.of("unit", "here");
        });
        assertThatThrownBy(() -> together.ask("unit")).hasMessage("the database is away");
        assertThat(together.ask("unit")).contains("here");
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(ASKERS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < ASKERS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
