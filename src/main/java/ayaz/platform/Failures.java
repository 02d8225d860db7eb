package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Tells failures apart, whatever the container has wrapped them in, and logs those that nobody expected. */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int DEPTH = 20;

    /** What the container refuses by itself. */
    private static final Map<Integer, String> OF_STATUS = Map.of(
            400, "platform.refusal.notUnderstood",
            401, "platform.refusal.signInFirst",
            403, "platform.refusal.notAllowed",
            404, "platform.refusal.notFound",
            405, "platform.refusal.methodNotAllowed",
            406, "platform.refusal.notAcceptable",
            413, "platform.refusal.tooLarge",
            415, "platform.refusal.unsupportedMediaType");

    @Inject
    Texts texts;

    @Inject
    Constraints constraints;

    public Failure of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(thrown));
    }

    private Optional<Failure> known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refused(refusal));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(invalid(invalid));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(Failure.of(409, "platform.refusal.stale"));
        }
        if (cause instanceof SQLException sql) {
            return database(sql);
        }
        if (cause instanceof WebApplicationException web) {
            return Optional.of(web(web));
        }
        return Optional.empty();
    }

    private Failure refused(Refusal refusal) {
        var flaws = refusal.parts().stream()
                .filter(part -> part.field() != null)
                .map(part -> new Failure.Flaw(String.valueOf(part.field()), texts.get(part.key(), part.arguments())))
                .toList();
        return new Failure(refusal.kind().status(), refusal.key(), refusal.arguments(), flaws);
    }

    private static Failure invalid(ConstraintViolationException invalid) {
        var flaws = invalid.getConstraintViolations().stream()
                .map(each -> new Failure.Flaw(InputPath.of(each.getPropertyPath()), each.getMessage()))
                .sorted(Comparator.comparing(Failure.Flaw::field))
                .toList();
        return new Failure(422, "platform.refusal.invalid", new Object[0], flaws);
    }

    private Optional<Failure> database(SQLException sql) {
        var trouble = DatabaseTrouble.of(sql);
        trouble.filter(DatabaseTrouble::isOurs).ifPresent(each -> LOG.log(Level.WARNING, each + ": {0}", sql));
        return trouble.map(each -> switch (each) {
            case AWAY -> Failure.of(503, "platform.refusal.databaseAway");
            case FULL -> Failure.of(507, "platform.refusal.diskFull");
            case CONTENDED -> Failure.of(409, "platform.refusal.contended");
            case CONSTRAINT -> refused(constraints.refusal(String.valueOf(sql.getMessage())));
        });
    }

    private Failure web(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        return status < 500 ? ofStatus(status) : unexpected(web);
    }

    Failure ofStatus(int status) {
        String key = OF_STATUS.get(status);
        if (key != null) {
            return Failure.of(status, key);
        }
        return status < 500
                ? Failure.of(400, "platform.refusal.notUnderstood")
                : unexpected(new IllegalStateException("The container answered " + status));
    }

    /** What a person can quote and an administrator can find in the log, and nothing else. */
    private static Failure unexpected(Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Failure " + id, thrown);
        return Failure.of(500, "platform.refusal.unexpected", id);
    }
}
