package ayaz.transparency;

import ayaz.platform.Migrations;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the sealer work every second. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SealingClock {

    private static final Logger LOG = Logger.getLogger(SealingClock.class.getName());

    @Inject
    Sealer sealer;

    @Inject
    LogHealth health;

    @Inject
    Migrations migrations;

    @Inject
    WitnessCalls witnesses;

    @Inject
    TimeStampCalls timeStamps;

    @Inject
    KeptLeaves copy;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean asking = new AtomicBoolean();
    private final AtomicBoolean copying = new AtomicBoolean();

    /** Witnesses and the time authority may be slow or away; they have a timer of their own. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void askOthers() {
        if (migrations.done() && asking.compareAndSet(false, true)) {
            try {
                witnesses.ask();
                timeStamps.ask();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Nobody was asked to vouch for the custody log", e);
            } finally {
                asking.set(false);
            }
        }
    }

    /** Apart from sealing: the first time, it copies all that there is. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void copy() {
        if (migrations.done() && copying.compareAndSet(false, true)) {
            try {
                copy.follow();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The leaves of the custody log were not copied", e);
            } finally {
                copying.set(false);
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void seal() {
        if (migrations.done() && busy.compareAndSet(false, true)) {
            try {
                sealer.seal();
                health.well();
            } catch (RuntimeException e) {
                health.failed(e);
            } finally {
                busy.set(false);
            }
        }
    }
}
