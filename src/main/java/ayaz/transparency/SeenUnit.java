package ayaz.transparency;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** A unit of which a run has heard: its code, how many of its events were found in the log, and the last of them. */
final class SeenUnit {

    private static final AtomicLongFieldUpdater<SeenUnit> TALLY =
            AtomicLongFieldUpdater.newUpdater(SeenUnit.class, "tally");

    private static final long PLACE = 0xffff_ffffL;
    private static final long NUMBER = ~PLACE;
    private static final long ONE = 1L << Integer.SIZE;

    private final byte[] code;

    /** The number of events above, the highest place of one below: both change at once. */
    private volatile long tally;

    SeenUnit(byte[] code) {
        this.code = code;
    }

    byte[] code() {
        return code;
    }

    void saw(int seq) {
        TALLY.accumulateAndGet(this, seq, (before, now) -> ((before & NUMBER) + ONE) | Math.max(before & PLACE, now));
    }

    /** Whether the events that were found are the first so many of the unit, none missing. */
    boolean has(int events) {
        return tally == (events * ONE | events);
    }
}
