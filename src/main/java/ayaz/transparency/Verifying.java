package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whoever audits has the log recomputed from the database, in the background, one run at a time. */
@ApplicationScoped
public class Verifying {

    private static final Logger LOG = Logger.getLogger(Verifying.class.getName());

    @Resource
    ManagedExecutorService threads;

    @Inject
    LogVerifier verifier;

    @Inject
    CollectionClock clock;

    private final AtomicReference<@Nullable Verification> latest = new AtomicReference<>();

    /** Starts a run, unless one is under way; answers the run. */
    @Requires(Permission.AUDIT)
    public Verification start() {
        Verification before = latest.get();
        if (before != null && before.isRunning()) {
            return before;
        }
        LogVerifier.Start start = verifier.start();
        var run = new Verification(Verification.Stage.RUNNING, 0, start.state().size(), clock.now(), null, null);
        if (!latest.compareAndSet(before, run)) {
            return start();
        }
        threads.execute(() -> run(start, run));
        return run;
    }

    /** The run under way or the last one, of this server. */
    @Requires(Permission.AUDIT)
    public Optional<Verification> latest() {
        return Optional.ofNullable(latest.get());
    }

    private void run(LogVerifier.Start start, Verification run) {
        try {
            Optional<Finding> found = verifier.check(start, leaf -> latest.set(run.at(leaf)));
            found.ifPresent(finding -> LOG.severe("THE CUSTODY LOG DOES NOT HOLD: " + finding));
            Verification.Stage how = found.isPresent() ? Verification.Stage.BROKEN : Verification.Stage.SOUND;
            latest.set(run.ended(how, clock.now(), found.orElse(null)));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The custody log could not be verified", e);
            latest.set(run.ended(Verification.Stage.FAILED, clock.now(), null));
        }
    }
}
