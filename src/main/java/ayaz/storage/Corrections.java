package ayaz.storage;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.signing.Pen;
import ayaz.signing.SignatureWish;
import ayaz.signing.Signatures;
import ayaz.signing.SignedAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own act is taken back by a touch; somebody else's is corrected: by whom may correct, and with a signature. */
@ApplicationScoped
public class Corrections {

    @Inject
    Signatures signatures;

    @Inject
    CurrentUser user;

    /** For taking back what this person did. */
    public Pen pen(UUID actor, @Nullable SignatureWish signature) {
        if (!isOfAnother(actor)) {
            return Pen.NONE;
        }
        if (!isOpenToCaller(actor)) {
            throw StorageRefusals.notYours();
        }
        return signatures.pen(SignedAct.CORRECTION, signature);
    }

    /** Whether taking it back needs the caller's signature. */
    public boolean isOfAnother(UUID actor) {
        return !actor.equals(user.id());
    }

    /** Whether the caller may take back what this person did. */
    public boolean isOpenToCaller(UUID actor) {
        return !isOfAnother(actor) || user.may(Permission.CORRECT);
    }
}
