package ayaz.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Repeats an act for a while, or a number of times, and keeps how long each took. */
final class Measuring {

    private static final long LONGEST_MICROS = TimeUnit.SECONDS.toMicros(60);

    /** One time of the act; one worker's alone, so that it may hold a connection. */
    @FunctionalInterface
    interface Act {
        void run() throws Exception;
    }

    /** Makes the act of one worker. */
    @FunctionalInterface
    interface Worker {
        Act begin() throws Exception;
    }

    private Measuring() {}

    /** As often as it goes in that time. */
    static Figure lasting(String name, int workers, double seconds, Worker worker) throws Exception {
        return together(name, workers, worker, act -> until(System.nanoTime() + (long) (seconds * 1e9), act));
    }

    /** So many times by each worker. */
    static Figure times(String name, int workers, int count, Worker worker) throws Exception {
        return together(name, workers, worker, act -> counted(count, act));
    }

    /** How long each time of an act took. */
    @FunctionalInterface
    private interface Repeating {
        Histogram repeat(Act act) throws Exception;
    }

    private static Figure together(String name, int workers, Worker worker, Repeating repeating) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                acts.add(worker.begin());
            }
            long start = System.nanoTime();
            List<Future<Histogram>> running = acts.stream()
                    .map(act -> threads.submit(() -> repeating.repeat(act)))
                    .toList();
            var all = new Histogram(LONGEST_MICROS, 3);
            for (Future<Histogram> each : running) {
                all.add(each.get());
            }
            return new Figure(name, workers, all, (System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(name, e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private static Histogram until(long end, Act act) throws Exception {
        var times = new Histogram(LONGEST_MICROS, 3);
        for (long now = System.nanoTime(); now < end; ) {
            act.run();
            long then = System.nanoTime();
            times.recordValue(TimeUnit.NANOSECONDS.toMicros(then - now));
            now = then;
        }
        return times;
    }

    private static Histogram counted(int count, Act act) throws Exception {
        var times = new Histogram(LONGEST_MICROS, 3);
        long now = System.nanoTime();
        for (int i = 0; i < count; i++) {
            act.run();
            long then = System.nanoTime();
            times.recordValue(TimeUnit.NANOSECONDS.toMicros(then - now));
            now = then;
        }
        return times;
    }

    /** So many times, one after the other. */
    static Figure times(String name, int count, Act act) throws Exception {
        long start = System.nanoTime();
        return new Figure(name, 1, counted(count, act), (System.nanoTime() - start) / 1e9);
    }
}
