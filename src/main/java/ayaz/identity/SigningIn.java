package ayaz.identity;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditLog;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Checks a name and a password. The only act without a permission: it is how one gets any. */
@ApplicationScoped
public class SigningIn {

    /** What came of it; a refusal is remembered too, so it is an answer and not an exception. */
    public sealed interface Outcome {
        record Welcome(Caller caller) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Duration remaining) implements Outcome {}
    }

    @Inject
    UserAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Transactional
    public Outcome signIn(String username, String password) {
        var account = accounts.lockedNamed(username).filter(UserAccount::active).orElse(null);
        if (account == null) {
            passwords.pretendToCheck(password);
            audit.tell(AuditEvent.SIGN_IN_FAILED, null);
            return new Outcome.Wrong();
        }
        Duration wait = account.remainingWait(clock.now());
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!passwords.matches(password, account.passwordHash())) {
            failed(account);
            return new Outcome.Wrong();
        }
        account.signedIn();
        audit.tell(AuditEvent.SIGNED_IN, account.asPerson(), account.auditSubject());
        return new Outcome.Welcome(account.asCaller(false));
    }

    /** A name that nobody has is not written down: people type their password into the wrong field. */
    private void failed(UserAccount account) {
        account.failed(clock.now());
        audit.tell(AuditEvent.SIGN_IN_FAILED, account.asPerson(), account.auditSubject());
        if (!account.remainingWait(clock.now()).isZero()) {
            audit.tell(AuditEvent.LOCKED_OUT, account.asPerson(), account.auditSubject());
        }
    }

    @Transactional
    public void signOut() {
        audit.tell(AuditEvent.SIGNED_OUT, null);
    }
}
