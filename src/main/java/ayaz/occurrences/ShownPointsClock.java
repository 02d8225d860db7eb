package ayaz.occurrences;

import ayaz.platform.Migrations;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few seconds for taxa whose blur was changed. Until it is done with one, its points are on no map. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ShownPointsClock {

    private static final Logger LOG = Logger.getLogger(ShownPointsClock.class.getName());

    @Inject
    Migrations migrations;

    @Inject
    CellTable cells;

    @Inject
    ShownPoints points;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        if (migrations.done() && busy.compareAndSet(false, true)) {
            try {
                cells.outdated().forEach(this::remake);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The shown points of a taxon were not made anew", e);
            } finally {
                busy.set(false);
            }
        }
    }

    private void remake(UUID taxon) {
        boolean more = true;
        while (more) {
            more = points.remakeSome(taxon);
        }
    }
}
