package ayaz.storage;

import ayaz.custody.Entry;
import ayaz.custody.EventType;
import ayaz.custody.Ledger;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.signing.Pen;
import ayaz.signing.SignatureWish;
import ayaz.signing.Signatures;
import ayaz.signing.SignedAct;
import ayaz.specimen.SignedVersions;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit is destroyed, signed by who answers for it. It leaves its place for ever; its record stays. */
@ApplicationScoped
@Transactional
public class Disposing {

    @Inject
    Signatures signatures;

    @Inject
    Specimens specimens;

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    @Inject
    Placing placing;

    @Inject
    Ledger ledger;

    @Inject
    CollectionClock clock;

    @Requires(Permission.DISPOSE)
    public UUID dispose(
            @NotNull String unitCode,
            @NotBlank @Size(max = 400) String reason,
            @Nullable @Valid SignatureWish signature) {
        Pen pen = signatures.pen(SignedAct.DISPOSAL, signature);
        StoredUnit unit = specimens.heldForAct(unitCode);
        String signed = signatures.sign(pen, () -> SignedVersions.of(unit, SignedAct.DISPOSAL, reason));
        Optional<Placement> standing = placements.currentOf(unit);
        Instant now = clock.now();
        unit.dispose();
        standing.ifPresent(placement -> {
            nodes.held(placement.node().id());
            placing.end(placement, now);
        });
        ledger.append(
                unit,
                Entry.of(EventType.DISPOSED)
                        .from(standing.map(Placement::path).orElse(null))
                        .because(reason)
                        .signed(signed));
        return unit.id();
    }
}
