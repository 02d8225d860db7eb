package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time that acts are recorded at, in the microseconds that the database keeps. */
@ApplicationScoped
public class CollectionClock {

    private final ThreadLocal<Clock> clock = ThreadLocal.withInitial(Clock::systemUTC);

    public Instant now() {
        return clock.get().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The zone of the collection; its offset is stored with each act. */
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** Lets this thread live at another time, for the demonstration collection and for tests. */
    public void runAt(Instant instant, Runnable work) {
        clock.set(Clock.fixed(instant, zone()));
        try {
            work.run();
        } finally {
            clock.remove();
        }
    }
}
