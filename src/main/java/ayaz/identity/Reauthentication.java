package ayaz.identity;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditLog;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * The person of the request shows the password once more, before something is signed. A wrong one counts as it does at
 * the door, also where the act then comes to nothing, so it is remembered in a transaction of its own.
 */
@ApplicationScoped
public class Reauthentication {

    /** Confirmed when nothing has failed and there is nothing to wait for. */
    public record Outcome(int failedInARow, Duration pause) {

        public boolean isConfirmed() {
            return failedInARow == 0 && pause.isZero();
        }
    }

    @Inject
    UserAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Outcome confirm(String password) {
        UserAccount account = accounts.lockedNamed(user.username())
                .filter(UserAccount::active)
                .orElseThrow();
        Duration pause = account.remainingWait(clock.now());
        if (!pause.isZero()) {
            return new Outcome(account.failedAttempts(), pause);
        }
        if (passwords.matches(password, account.passwordHash())) {
            account.signedIn();
            return new Outcome(0, Duration.ZERO);
        }
        account.failed(clock.now());
        audit.tell(AuditEvent.SIGNATURE_FAILED, account.auditSubject());
        Duration locked = account.remainingWait(clock.now());
        if (!locked.isZero()) {
            audit.tell(AuditEvent.LOCKED_OUT, account.auditSubject());
        }
        return new Outcome(account.failedAttempts(), locked);
    }
}
