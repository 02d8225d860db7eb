package ayaz.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** What keeps the sealer from its work: shown on the audit page and in {@code /health/ready}, said once in the log file. */
@ApplicationScoped
class LogHealth {

    private static final Logger LOG = Logger.getLogger(LogHealth.class.getName());

    private volatile @Nullable LogTrouble trouble;

    Optional<LogTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    void well() {
        if (trouble != null) {
            LOG.info("The custody log is sealed again");
        }
        trouble = null;
    }

    void failed(RuntimeException e) {
        LogTrouble now = e instanceof LogTroubled troubled ? troubled.trouble() : LogTrouble.FAILING;
        if (now != trouble) {
            LOG.log(Level.SEVERE, "THE CUSTODY LOG IS NOT SEALED (" + now + "); acts go on, their events wait", e);
        }
        trouble = now;
    }

    /** Up in any case: people can work, and this is for those who watch. */
    @Readiness
    @ApplicationScoped
    static class Check implements HealthCheck {

        @Inject
        LogHealth health;

        @Inject
        Verifying verifying;

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("custody-log")
                    .up()
                    .withData("trouble", health.trouble().map(LogTrouble::name).orElse("none"))
                    .withData(
                            "verification", verifying.ended().map(Check::words).orElse("none"))
                    .build();
        }

        private static String words(Verification run) {
            return run.stage() + " " + run.endedAt();
        }
    }
}
