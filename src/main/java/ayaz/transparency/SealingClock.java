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

/** Lets the sealer work every second. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SealingClock {

    @Inject
    Sealer sealer;

    @Inject
    LogHealth health;

    @Inject
    Migrations migrations;

    private final AtomicBoolean busy = new AtomicBoolean();

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
