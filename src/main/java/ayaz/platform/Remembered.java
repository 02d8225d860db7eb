package ayaz.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
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

    private record Loaded<T>(T value, String signature, long checkedAt) {

        boolean isBelieved() {
            return System.nanoTime() - checkedAt < BELIEVED_NANOS;
        }

        Loaded<T> checkedNow() {
            return new Loaded<>(value, signature, System.nanoTime());
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

    public T get() {
        var seen = loaded;
        if (seen == null) {
            return again();
        }
        if (seen.isBelieved()) {
            return seen.value();
        }
        loaded = seen.checkedNow(); // the other threads go on with what is known
        return signature.get().equals(seen.signature()) ? seen.value() : again();
    }

    /** Read anew. */
    public T again() {
        long before = changes.get();
        String found = signature.get();
        T value = reading.get();
        loaded = new Loaded<>(value, found, System.nanoTime());
        if (changes.get() != before) {
            loaded = null; // changed while it was read
        }
        return value;
    }

    /** Something was changed here. */
    public void forget() {
        changes.incrementAndGet();
        loaded = null;
    }
}
