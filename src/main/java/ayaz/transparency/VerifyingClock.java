package ayaz.transparency;

import ayaz.platform.CollectionClock;
import ayaz.platform.Configuration;
import ayaz.platform.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has the log verified without being asked: soon after the start, then every night. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class VerifyingClock {

    private static final Logger LOG = Logger.getLogger(VerifyingClock.class.getName());
    private static final Duration UNTIL_FIRST = Duration.ofMinutes(5);
    private static final Duration AT_NIGHT = Duration.ofHours(12);
    /** For a server that is off at night. */
    private static final Duration AT_ANY_HOUR = Duration.ofHours(30);

    private static final int NIGHT_BEGINS = 2;
    private static final int NIGHT_ENDS = 5;

    @Inject
    Verifying verifying;

    @Inject
    CollectionClock clock;

    @Inject
    Migrations migrations;

    private Instant startedAt = Instant.MAX;

    @PostConstruct
    void begin() {
        startedAt = clock.now();
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void verify() {
        if (migrations.done() && !Configuration.text("ayaz.log.verify").equals(java.util.Optional.of("off"))) {
            try {
                Instant last = verifying.known().map(Verification::startedAt).orElse(null);
                if (isDue(last, startedAt, clock.now(), clock.zone())) {
                    verifying.startByItself();
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The custody log was not verified", e);
            }
        }
    }

    static boolean isDue(@Nullable Instant last, Instant startedAt, Instant now, ZoneId zone) {
        if (last == null) {
            return !now.isBefore(startedAt.plus(UNTIL_FIRST));
        }
        Duration age = Duration.between(last, now);
        int hour = now.atZone(zone).getHour();
        boolean night = hour >= NIGHT_BEGINS && hour < NIGHT_ENDS;
        return age.compareTo(night ? AT_NIGHT : AT_ANY_HOUR) >= 0;
    }
}
