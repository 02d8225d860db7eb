package ayaz.audit;

import ayaz.platform.CollectionClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes entries in the transaction that is under way. It has no way to change or remove one. */
@ApplicationScoped
public class AuditLog {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    AuditTable table;

    @Inject
    Actor actor;

    @Inject
    CollectionClock clock;

    /** Why the act that is under way changes what it changes. */
    public void because(@Nullable String reason) {
        if (reason != null && !reason.isBlank()) {
            entries().because(reason.strip());
        }
    }

    public void tell(AuditEvent event, @Nullable AuditSubject subject) {
        add(actor(), event, subject, null, null, null);
    }

    /** Of a person who is not signed in, or not yet. */
    public void tell(AuditEvent event, Actor.Person who, @Nullable AuditSubject subject) {
        add(who, event, subject, null, null, null);
    }

    /** With what was done in numbers or words, such as how many labels came out. */
    public void tell(AuditEvent event, AuditSubject subject, String outcome) {
        add(actor(), event, subject, null, null, outcome);
    }

    /** A value that is kept where no entity tells of it. */
    public void changed(AuditSubject subject, String field, @Nullable String before, @Nullable String after) {
        add(actor(), AuditEvent.CHANGED, subject, field, before, after);
    }

    /** What stays written although the act comes to nothing, because it was refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tellAtOnce(AuditEvent event, @Nullable AuditSubject subject, @Nullable String outcome) {
        add(actor(), event, subject, null, null, outcome);
    }

    /** The same of a value that was changed past the transaction of the act. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void changedAtOnce(AuditSubject subject, String field, @Nullable String before, @Nullable String after) {
        changed(subject, field, before, after);
    }

    /** The people who act before anybody has signed in are the product itself. */
    private Actor.Person actor() {
        try {
            Actor.Person person = actor.person();
            return person == null ? Actor.Person.NOBODY : person;
        } catch (ContextNotActiveException e) {
            return Actor.Person.NOBODY;
        }
    }

    private void add(
            Actor.Person who,
            AuditEvent event,
            @Nullable AuditSubject subject,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {
        Instant now = clock.now();
        int offset = clock.zone().getRules().getOffset(now).getTotalSeconds() / 60;
        entries().add(new AuditLine(now, offset, who, event, subject, field, before, after, null));
    }

    private ActEntries entries() {
        return ActEntries.of(transactions, table);
    }
}
