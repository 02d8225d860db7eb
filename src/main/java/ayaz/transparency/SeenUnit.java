package ayaz.transparency;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/**
 * A unit of which a run has heard: its code, how many events it told to have, how many of them were found in the log, and
 * the last of them.
 */
final class SeenUnit {

    private static final AtomicLongFieldUpdater<SeenUnit> TALLY =
            AtomicLongFieldUpdater.newUpdater(SeenUnit.class, "tally");

    private static final long PLACE = 0xffff_ffffL;
    private static final long NUMBER = ~PLACE;
    private static final long ONE = 1L << Integer.SIZE;

    /** The characters of its id, here and not in an object of their own: one look at memory less for every event. */
    private final long first;

    private final long second;
    private final long third;
    private final long fourth;
    private final long last;
    private final byte[] code;
    private final int told;

    /** The number of events above, the highest place of one below: both change at once. */
    private volatile long tally;

    SeenUnit(IdBytes id, byte[] code, int told) {
        first = id.eight(0);
        second = id.eight(8);
        third = id.eight(16);
        fourth = id.eight(24);
        last = id.eight(28);
        this.code = code;
        this.told = told;
    }

    boolean is(IdBytes id) {
        return last == id.eight(28)
                && first == id.eight(0)
                && second == id.eight(8)
                && third == id.eight(16)
                && fourth == id.eight(24);
    }

    boolean isSameAs(SeenUnit other) {
        return last == other.last
                && first == other.first
                && second == other.second
                && third == other.third
                && fourth == other.fourth;
    }

    /** As that of its id. */
    int hashOfId() {
        return IdBytes.hash(last);
    }

    byte[] code() {
        return code;
    }

    void saw(int seq) {
        TALLY.accumulateAndGet(this, seq, (before, now) -> ((before & NUMBER) + ONE) | Math.max(before & PLACE, now));
    }

    /** Whether the events that were found are all that it told of, none missing. */
    boolean isWhole() {
        return has(told);
    }

    /** Whether the events that were found are the first so many of the unit, none missing. */
    boolean has(int events) {
        return tally == (events * ONE | events);
    }

    IdBytes id() {
        return IdBytes.of(first, second, third, fourth, last);
    }
}
