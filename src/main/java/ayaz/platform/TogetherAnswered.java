package ayaz.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers the same question of many askers with few statements: whoever comes while the database is being asked waits
 * for the next statement, which takes all who wait. A lone asker waits for nobody. Every answer is read after its
 * question was put, so it is as fresh as one of its own would be.
 *
 * @param <K> what is asked for, with {@code equals}
 * @param <V> what is known of it
 */
public final class TogetherAnswered<K, V> {

    private static final int MOST = 32;

    private final Queue<Question> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore statements =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final Function<List<K>, Map<K, V>> reading;

    /** @param reading answers for 1 to 32 keys; what it does not know is absent from its answer */
    public TogetherAnswered(Function<List<K>, Map<K, V>> reading) {
        this.reading = reading;
    }

    private final class Question {

        private final K key;
        private final Thread asker = Thread.currentThread();
        private @Nullable V answer;
        private @Nullable RuntimeException failure;
        private volatile boolean answered;

        private Question(K key) {
            this.key = key;
        }

        private void end() {
            answered = true;
            if (asker != Thread.currentThread()) {
                LockSupport.unpark(asker);
            }
        }
    }

    /** What is known of the key now. Throws what the reading throws, to all whom it was meant for. */
    public Optional<V> ask(K key) {
        var question = new Question(key);
        waiting.add(question);
        while (!question.answered) {
            if (!statements.tryAcquire()) {
                LockSupport.park(this);
            } else if (question.answered) {
                pass();
            } else {
                try {
                    answer(next());
                } finally {
                    pass();
                }
            }
        }
        if (question.failure != null) {
            throw question.failure;
        }
        return Optional.ofNullable(question.answer);
    }

    /** Somebody who waits, if anybody does, asks next. */
    private void pass() {
        statements.release();
        Question next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.asker);
        }
    }

    private List<Question> next() {
        var questions = new ArrayList<Question>();
        while (questions.size() < MOST) {
            Question next = waiting.poll();
            if (next == null) {
                break;
            }
            questions.add(next);
        }
        return questions;
    }

    private void answer(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        try {
            Map<K, V> known = reading.apply(
                    questions.stream().map(each -> each.key).distinct().toList());
            questions.forEach(each -> each.answer = known.get(each.key));
        } catch (RuntimeException e) {
            questions.forEach(each -> each.failure = e);
        } catch (Error e) {
            questions.forEach(each -> each.failure = new IllegalStateException(e));
            throw e;
        } finally {
            questions.forEach(Question::end);
        }
    }
}
