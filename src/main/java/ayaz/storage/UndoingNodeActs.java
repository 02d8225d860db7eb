package ayaz.storage;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.signing.SignatureWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back what was done to a place as a whole; who may do it, the act itself says. */
@ApplicationScoped
@Transactional
public class UndoingNodeActs {

    @Inject
    NodeActs acts;

    @Inject
    Moving moving;

    @Inject
    Retiring retiring;

    /** Answers the barcode of the node. */
    @Requires(Permission.READ)
    public String undo(@NotNull UUID act, @Nullable @Valid SignatureWish signature) {
        return acts.get(act).type() == NodeAct.Type.RETIRED ? retiring.undo(act) : moving.undo(act, signature);
    }
}
