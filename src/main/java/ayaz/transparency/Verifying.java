package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has the log recomputed from the database, in the background, one run at a time: when an auditor asks, and by itself.
 * A run that nobody asked for takes its time, and gives way to one that somebody did.
 */
@ApplicationScoped
public class Verifying {

    private static final Logger LOG = Logger.getLogger(Verifying.class.getName());
    private static final long LONGEST_REST = 2000;

    @Resource
    ManagedExecutorService threads;

    @Inject
    LogVerifier verifier;

    @Inject
    CollectionClock clock;

    private final AtomicReference<@Nullable Run> newest = new AtomicReference<>();
    private volatile @Nullable Verification ended;

    /** One run, and how far it is. */
    private static final class Run {

        private final LogVerifier.Start start;
        private volatile Verification state;
        private long partBegan = System.nanoTime();

        Run(LogVerifier.Start start, Verification state) {
            this.start = start;
            this.state = state;
        }
    }

    /** Starts a run, unless one that somebody wants is under way; answers the run. */
    @Requires(Permission.AUDIT)
    public Verification start() {
        Run before = newest.get();
        if (before != null && before.state.isRunning() && !before.state.byItself()) {
            return before.state;
        }
        Run run = begin(before, false);
        return run == null ? start() : run.state;
    }

    /** If nothing is under way. */
    void startByItself() {
        Run before = newest.get();
        if (before == null || !before.state.isRunning()) {
            begin(before, true);
        }
    }

    /** Nothing, if another run was quicker to take the place of the one before. */
    private @Nullable Run begin(@Nullable Run before, boolean byItself) {
        LogVerifier.Start start = verifier.start();
        var run = new Run(start, Verification.begun(start.state().size(), clock.now(), byItself));
        if (!newest.compareAndSet(before, run)) {
            return null;
        }
        threads.execute(() -> work(run));
        return run;
    }

    /** The run under way or the last one, of this server. */
    @Requires(Permission.AUDIT)
    public Optional<Verification> latest() {
        return known();
    }

    /** The same for ourselves. */
    Optional<Verification> known() {
        return Optional.ofNullable(newest.get()).map(run -> run.state);
    }

    /** The last one that came to an end: what it found stays said while the next is under way. */
    Optional<Verification> ended() {
        return Optional.ofNullable(ended);
    }

    private void work(Run run) {
        try {
            Optional<Finding> found = verifier.check(run.start, leaf -> reached(run, leaf));
            Verification.Stage how = found.isPresent() ? Verification.Stage.BROKEN : Verification.Stage.SOUND;
            end(run, how, found.orElse(null));
            found.ifPresentOrElse(
                    finding -> LOG.severe("THE CUSTODY LOG DOES NOT HOLD: " + finding),
                    () -> LOG.info("The custody log holds, all " + run.state.size() + " leaves of it"));
        } catch (CancellationException e) {
            LOG.fine("A verification gave way to another");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The custody log could not be verified", e);
            end(run, Verification.Stage.FAILED, null);
        }
    }

    private void end(Run run, Verification.Stage how, @Nullable Finding found) {
        Verification result = run.state.ended(how, clock.now(), found);
        run.state = result;
        ended = result;
    }

    private void reached(Run run, long leaf) {
        if (!run.equals(newest.get())) {
            throw new CancellationException();
        }
        run.state = run.state.at(leaf);
        if (run.state.byItself()) {
            rest((System.nanoTime() - run.partBegan) / 1_000_000);
        }
        run.partBegan = System.nanoTime();
    }

    /** As long as it worked. */
    private static void rest(long milliseconds) {
        try {
            Thread.sleep(Math.min(milliseconds, LONGEST_REST));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
