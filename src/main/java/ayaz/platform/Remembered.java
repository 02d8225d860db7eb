package ayaz.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs of a small table, kept in memory. It is read again when its signature in the database differs,
 * which is asked at most every ten seconds, and at once after {@link #forget}.
 */
public final class Remembered<T> {

    private static final long BELIEVED_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Supplier<String> signature;
    private final Supplier<T> reading;
    private final AtomicLong changes = new AtomicLong();

    private volatile @Nullable Loaded<T> loaded;

    /** {@code change}: how many changes were known when it was read. */
    private record Loaded<T>(T value, String signature, long checkedAt, long change) {

        boolean isBelieved() {
            return System.nanoTime() - checkedAt < BELIEVED_NANOS;
        }

        Loaded<T> checkedNow() {
            return new Loaded<>(value, signature, System.nanoTime(), change);
        }
    }

    /**
     * Reads nothing yet.
     *
     * @param signature differs whenever the table differs
     */
    public Remembered(Supplier<String> signature, Supplier<T> reading) {
        this.signature = signature;
        this.reading = reading;
    }

    /**
     * Of a table of which only what has changed needs to be read again.
     *
     * @param nothing what is known before the first reading
     * @param reading makes a new one of what was known before
     */
    public static <T> Remembered<T> following(T nothing, Supplier<String> signature, UnaryOperator<T> reading) {
        var known = new AtomicReference<>(nothing);
        return new Remembered<>(signature, () -> {
            T now = reading.apply(known.get());
            known.set(now);
            return now;
        });
    }

    public T get() {
        var seen = loaded;
        if (seen == null || seen.change() != changes.get()) {
            return again();
        }
        if (seen.isBelieved()) {
            return seen.value();
        }
        loaded = seen.checkedNow(); // the other threads go on with what is known
        return signature.get().equals(seen.signature()) ? seen.value() : again();
    }

    /** As it is in the database now. */
    public T now() {
        var seen = loaded;
        return seen != null && seen.change() == changes.get() && signature.get().equals(seen.signature())
                ? seen.value()
                : again();
    }

    /** Read anew, whatever is known: inside an act also what it has done so far. */
    public T again() {
        long change = changes.get();
        String found = signature.get();
        T value = reading.get();
        loaded = new Loaded<>(value, found, System.nanoTime(), change); // read once more if changed meanwhile
        return value;
    }

    /** Something was changed here. */
    public void forget() {
        changes.incrementAndGet();
    }
}
