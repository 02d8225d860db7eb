package ayaz.signing;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.CurrentUser;
import ayaz.identity.Reauthentication;
import ayaz.platform.CollectionClock;
import ayaz.platform.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Signs in two steps, for the use cases: first the pen, before anything is held, because checking a password takes its
 * time; then the signature, once the record is held and cannot become another one.
 */
@ApplicationScoped
public class Signatures {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignatureRules rules;

    @Inject
    Reauthentication people;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    /** Refuses who has not signed what needs a signature, and whoever is not who they seem to be. */
    public Pen pen(SignedAct act, @Nullable SignatureWish given) {
        SignatureWish wish = given == null ? SignatureWish.NONE : given;
        if (!wish.isGiven()) {
            if (rules.isNeeded(act, user.role())) {
                throw SigningRefusals.signatureNeeded();
            }
            return Pen.NONE;
        }
        Meaning meaning = meaning(wish.meaning(), act);
        mustBeThePerson(String.valueOf(wish.password()));
        return new Pen(act, meaning, wish.version());
    }

    private static Meaning meaning(@Nullable String written, SignedAct act) {
        return written == null || written.isBlank()
                ? act.usual()
                : Arrays.stream(Meaning.values())
                        .filter(each -> each.name().equals(written))
                        .findFirst()
                        .orElseThrow(() -> SigningRefusals.noSuchMeaning(written));
    }

    private void mustBeThePerson(String password) {
        Reauthentication.Outcome outcome = people.confirm(password);
        if (outcome.isConfirmed()) {
            return;
        }
        long seconds = outcome.pause().toSeconds();
        if (!outcome.pause().isZero()) {
            throw SigningRefusals.mustWait(seconds + 1);
        }
        throw outcome.failedInARow() > 1
                ? SigningRefusals.wrongPasswordAgain(outcome.failedInARow())
                : SigningRefusals.wrongPassword();
    }

    /** The hash of the signature, for the custody events of the act; null where the pen does not write. */
    public @Nullable String sign(Pen pen, Supplier<SignedRecord> what) {
        SignedAct act = pen.act();
        if (act == null) {
            return null;
        }
        Instant now = clock.now();
        int offset = clock.zone().getRules().getOffset(now).getTotalSeconds() / 60;
        SignedRecord record = what.get();
        Long seen = pen.seen();
        if (seen != null) {
            Versions.mustBe(seen, record.version());
        }
        var signature = new ElectronicSignature(act, pen.meaning(), record, user.id(), user.displayName(), now, offset);
        entities.persist(signature);
        audit.tell(
                AuditEvent.SIGNED,
                AuditSubject.of(AuditKind.valueOf(record.kind().name()), record.id(), record.name())
                        .part(pen.meaning().name()));
        return signature.hash();
    }
}
